/** Check-ins in a calendar. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { writeCalendar } from '../../src/worksheet/files/calendar.ts';
import { text } from '../worksheet/any-worksheet.ts';
import { entry } from '../worksheet/records.ts';

function parseEvent(calendar: string) {
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
  assert.ok(event);
  return { component: event, event: new ICAL.Event(event) };
}

/** The first days of an entry, as its calendar counts them. */
function listDays(calendar: string, count: number): string[] {
  const days = parseEvent(calendar).event.iterator();
  return Array.from({ length: count }, () => String(days.next()));
}

test('a check-in is one whole day in the calendar, with nobody else’s eyes on it', () => {
  const calendar = writeCalendar(entry);
  const { component, event } = parseEvent(calendar);
  assert.equal(event.uid, 'docdocdocdoc');
  assert.equal(event.summary, 'Check-in');
  assert.ok(event.startDate.isDate);
  assert.equal(event.startDate.toString(), '2026-11-24');
  assert.equal(event.endDate.toString(), '2026-11-25');
  assert.equal(event.isRecurring(), false);
  assert.equal(component.getFirstPropertyValue('class'), 'PRIVATE');
  assert.equal(component.getFirstPropertyValue('dtstamp')?.toString(), '2026-11-24T08:09:10Z');
  assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
});

test('a later file for the same check-in replaces the earlier one', () => {
  const first = parseEvent(writeCalendar(entry)).event;
  const next = new Date('2026-11-24T08:12:00Z');
  const second = parseEvent(writeCalendar({ ...entry, now: next })).event;
  assert.equal(first.uid, second.uid);
  assert.ok(second.sequence > first.sequence);
  assert.ok(second.sequence < 2 ** 31);
});

test('a check-in comes back in the rhythm that the person chose', () => {
  const list = (rhythm: 'week' | 'fortnight' | 'month', on = entry.on as string) =>
    listDays(writeCalendar({ ...entry, on, rhythm }), 4);
  assert.deepEqual(list('week'), ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15']);
  assert.deepEqual(list('fortnight'), ['2026-11-24', '2026-12-08', '2026-12-22', '2027-01-05']);
  assert.deepEqual(list('month'), ['2026-11-24', '2026-12-24', '2027-01-24', '2027-02-24']);
  // The last day of a month stays the last: no month is skipped because it is short.
  const fromLast = ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'];
  assert.deepEqual(list('month', '2027-01-31'), fromLast);
  assert.deepEqual(list('month', '2027-02-28').slice(0, 2), ['2027-02-28', '2027-03-28']);
  assert.equal(
    parseEvent(writeCalendar({ ...entry, rhythm: 'session' })).event.isRecurring(),
    false,
  );
});

test('a calendar reminds at nine on the day', () => {
  const { component } = parseEvent(writeCalendar(entry));
  const alarm = component.getFirstSubcomponent('valarm');
  assert.equal(alarm?.getFirstPropertyValue('action'), 'DISPLAY');
  assert.equal(alarm?.getFirstPropertyValue('description'), 'Check-in');
  assert.equal(alarm?.getFirstPropertyValue('trigger')?.toString(), 'PT9H');
});

test('any title goes into a calendar in lines of 75 octets, and comes out whole', () => {
  const titles = fc.oneof(
    text,
    fc.string({ unit: fc.constantFrom('👩‍👩‍👧‍👦', 'é', '\\', ';,', '\n', 'שׁ') }),
  );
  fc.assert(
    fc.property(titles, (title) => {
      const calendar = writeCalendar({ ...entry, title });
      for (const line of calendar.split('\r\n')) {
        assert.ok(new TextEncoder().encode(line).length <= 75);
        assert.doesNotMatch(line, /[\r\n]/);
        assert.ok(line.isWellFormed());
      }
      const wanted = title
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Cc}/gu, (control) => (control === '\n' ? '\n' : ' '));
      assert.equal(parseEvent(calendar).event.summary, wanted);
    }),
    { numRuns: 300 },
  );
});
