/** What day it is for a person, by the numbers of the table of failures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDays,
  addMonth,
  countDays,
  formatDate,
  isLocalDate,
  toLocalDate,
} from '../../src/worksheet/model/local-date.ts';

/** Runs something where the clocks of a place hold. */
function inZone(zone: string, run: () => void): void {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

test('row 19: at half past eight in the evening in Los Angeles it is still today', () => {
  inZone('America/Los_Angeles', () => {
    assert.equal(toLocalDate(new Date('2026-11-23T04:30:00Z')), '2026-11-22');
  });
});

test('a minute before midnight on Kiritimati belongs to the day that ends there', () => {
  inZone('Pacific/Kiritimati', () => {
    assert.equal(toLocalDate(new Date('2026-11-22T09:59:00Z')), '2026-11-22');
    assert.equal(toLocalDate(new Date('2026-11-22T10:00:00Z')), '2026-11-23');
  });
});

test('row 18: a day later is the next day, also when London changes its clocks', () => {
  inZone('Europe/London', () => {
    assert.equal(addDays('2026-03-28', 1), '2026-03-29');
    assert.equal(addDays('2026-03-29', 1), '2026-03-30');
    assert.equal(addDays('2026-10-24', 1), '2026-10-25');
    assert.equal(addDays('2026-10-25', 1), '2026-10-26');
    assert.equal(countDays('2026-03-28', '2026-03-30'), 2);
    assert.equal(toLocalDate(new Date('2026-03-29T00:30:00Z')), '2026-03-29');
    assert.equal(toLocalDate(new Date('2026-10-25T00:30:00Z')), '2026-10-25');
  });
});

test('a month after the last of January is the last of February', () => {
  assert.equal(addMonth('2027-01-31'), '2027-02-28');
  assert.equal(addMonth('2028-01-31'), '2028-02-29');
  assert.equal(addMonth('2026-12-15'), '2027-01-15');
});

test('only days that the calendar has are days', () => {
  for (const day of ['2026-11-22', '2028-02-29', '0099-12-31']) assert.ok(isLocalDate(day), day);
  for (const day of ['2026-02-29', '2026-13-01', '22.11.2026', '2026-11-22T10:00', ''])
    assert.ok(!isLocalDate(day), day);
});

test('a day is written out the same in every time zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    inZone(zone, () => assert.equal(formatDate('2026-11-22', 'en'), 'November 22, 2026'));
  }
});

test('no code asks a clock in London what day it is here', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const files = readdirSync('src/worksheet', { recursive: true, encoding: 'utf8' });
  const offenders = files
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) =>
      /\.toISOString\(\)\.(slice|split|substr)/.test(readFileSync(`src/worksheet/${file}`, 'utf8')),
    );
  assert.deepEqual(offenders, []);
});
