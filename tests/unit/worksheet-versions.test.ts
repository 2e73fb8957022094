/** What older and newer code has saved, by the numbers of the table of failures. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { computeChecksum } from '../../src/worksheet/model/checksum.ts';
import { tables } from '../../src/worksheet/model/shapes.ts';
import { keys } from '../../src/worksheet/store/keys.ts';
import { migrate } from '../../src/worksheet/store/migrations.ts';
import {
  A,
  B,
  change,
  createSaved,
  createStorage,
  type FakeStorage,
  never,
  openStore,
  step,
} from '../worksheet/storage.ts';

/** Makes what is stored look as if newer code had written it. */
function makeNewer(storage: FakeStorage): string {
  const { json } = JSON.parse(storage.getItem(keys.main) ?? '');
  const newer = JSON.stringify({ ...JSON.parse(json), v: 9, minReader: 9, moods: {} });
  const text = JSON.stringify({
    k: 'plain',
    rev: 'newer',
    sum: computeChecksum(newer),
    json: newer,
  });
  storage.setItem(keys.main, text);
  return text;
}

test('row 7: what newer code has saved is shown, and never overwritten', () => {
  const { storage } = createSaved();
  const text = makeNewer(storage);
  const store = openStore(storage);
  const { found, worksheet } = store.load();
  assert.equal(found, 'newer');
  assert.equal(worksheet.steps[A]?.text, 'Open the curtains');
  const saved = store.save(change(worksheet, { steps: { [B]: step('b') } }), never);
  assert.equal(saved.status, 'newer');
  assert.equal(storage.getItem(keys.main), text);
  assert.equal(store.readRaw(), text);
});

test('row 8: a page left open while newer code saves stops writing', () => {
  const { storage, store, worksheet } = createSaved();
  const text = makeNewer(storage);
  assert.equal(store.check(worksheet).status, 'newer');
  const saved = store.save(change(worksheet, { steps: { [B]: step('b') } }), never);
  assert.equal(saved.status, 'newer');
  assert.equal(saved.worksheet.steps[B]?.text, 'b');
  assert.equal(storage.getItem(keys.main), text);
});

test('a worksheet of an older version is brought up to date step by step, and its original stays', () => {
  const original = { v: 1, goals: {} };
  const steps = [
    (worksheet: object) => ({ ...worksheet, moods: {} }),
    (worksheet: object) => ({ ...worksheet, weather: 'fair' }),
  ];
  assert.deepEqual(migrate(original, 3, steps), { v: 3, goals: {}, moods: {}, weather: 'fair' });
  assert.deepEqual(migrate({ v: 2, moods: {} }, 3, steps), { v: 3, moods: {}, weather: 'fair' });
  assert.deepEqual(original, { v: 1, goals: {} });
});

test('what version 1 has saved opens whole, with every field that it ever had', () => {
  const storage = createStorage();
  storage.setItem(keys.main, readFileSync('tests/fixtures/worksheets/v1.json', 'utf8').trim());
  const { found, lost, worksheet } = openStore(storage).load();
  assert.equal(found, 'whole');
  assert.equal(lost, 0);
  for (const [name, shape] of Object.entries(tables)) {
    const records = Object.values(worksheet[name as keyof typeof tables]);
    const used = new Set(records.flatMap((record) => Object.keys(record)));
    assert.deepEqual(
      Object.keys({ ...shape.needed, ...shape.free }).filter((field) => !used.has(field)),
      [],
      name,
    );
  }
});
