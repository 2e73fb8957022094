/** What is kept and can’t be read whole, by the numbers of the table of failures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computeChecksum } from '../../src/worksheet/model/checksum.ts';
import { keys } from '../../src/worksheet/store/keys.ts';
import {
  A,
  B,
  change,
  createSaved,
  createStorage,
  never,
  openStore,
  step,
  today,
} from '../worksheet/storage.ts';

test('row 5: a save cut off at any place never throws, and is kept as it was found', () => {
  const { storage } = createSaved();
  const text = storage.getItem(keys.main) ?? '';
  for (let length = 0; length < text.length; length += 1) {
    const cut = createStorage();
    cut.setItem(keys.main, text.slice(0, length));
    const { found, quarantined } = openStore(cut).load();
    assert.equal(found, 'mended');
    assert.deepEqual(quarantined, [text.slice(0, length)]);
    assert.equal(cut.getItem(keys.quarantine[0]), text.slice(0, length));
  }
});

test('row 5: what can’t be read is replaced by the latest that was kept for safety', () => {
  const { storage, worksheet } = createSaved();
  const next = openStore(storage);
  next.load();
  next.save(change(worksheet, { steps: { [B]: step('b') } }), never);
  storage.setItem(keys.main, 'garbage');
  const { worksheet: mended, found } = openStore(storage).load();
  assert.equal(found, 'mended');
  assert.equal(mended.steps[A]?.text, 'Open the curtains');
});

test('row 5: after a fault the page can be saved again, and the broken text stays in quarantine', () => {
  const { storage } = createSaved();
  storage.setItem(keys.main, '{"k":"plain"');
  const store = openStore(storage);
  const { worksheet } = store.load();
  const saved = store.save(change(worksheet, { steps: { [B]: step('b') } }), never);
  assert.equal(saved.status, 'saved');
  assert.equal(openStore(storage).load().worksheet.steps[B]?.text, 'b');
  assert.equal(storage.getItem(keys.quarantine[0]), '{"k":"plain"');
});

test('row 5: there is room for two broken texts, and the newest is never the one to go', () => {
  const storage = createStorage();
  for (const broken of ['first', 'second', 'third']) {
    storage.setItem(keys.main, broken);
    openStore(storage).load();
  }
  assert.deepEqual(keys.quarantine.map(storage.getItem), ['second', 'third']);
});

test('row 5: a wrong checksum is noticed, and good records are opened all the same', () => {
  const { storage } = createSaved();
  const text = storage.getItem(keys.main) ?? '';
  storage.setItem(keys.main, text.replace('curtains', 'windows'));
  const { found, worksheet } = openStore(storage).load();
  assert.equal(found, 'mended');
  assert.equal(worksheet.steps[A]?.text, 'Open the windows');
});

test('row 6: one bad record takes no good ones with it, and is counted', () => {
  const { storage, worksheet } = createSaved();
  const bad = { ...worksheet, stones: { [B]: { id: B, u: 1, by: 't', kind: 'flew', on: today } } };
  const json = JSON.stringify(bad);
  storage.setItem(
    keys.main,
    JSON.stringify({ k: 'plain', rev: 'x', sum: computeChecksum(json), json }),
  );
  const { found, lost, worksheet: read } = openStore(storage).load();
  assert.equal(found, 'mended');
  assert.equal(lost, 1);
  assert.deepEqual(Object.keys(read.steps), [A]);
  assert.match(storage.getItem(keys.quarantine[0]) ?? '', /flew/);
});
