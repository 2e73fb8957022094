/** What is kept for safety beside what is saved. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keys } from '../../src/worksheet/store/keys.ts';
import {
  A,
  B,
  change,
  createSaved,
  createStorage,
  never,
  openStore,
  saveEight,
  step,
  today,
} from '../worksheet/storage.ts';

test('the text from before each of the last three days of use is kept', () => {
  const storage = createStorage();
  let words = 0;
  for (const day of ['2026-11-01', '2026-11-05', '2026-11-05', '2026-11-09', '2026-11-20']) {
    const store = openStore(storage);
    words += 1;
    const { worksheet } = store.load();
    const next = change(worksheet, { steps: { [A]: { text: `words ${words}` } } });
    store.save(next, { mayShrink: false, today: day });
  }
  const kept = keys.backups.map((key) => /words \d/.exec(storage.getItem(key) ?? '')?.[0]);
  assert.deepEqual(kept, ['words 4', 'words 3', 'words 1']);
});

test('the text from before this visit stays what it was through the whole visit', () => {
  const { storage } = createSaved();
  const store = openStore(storage);
  let { worksheet } = store.load();
  for (const text of ['one', 'two', 'three']) {
    worksheet = store.save(change(worksheet, { steps: { [A]: { text } } }), never).worksheet;
  }
  assert.match(storage.getItem(keys.prev) ?? '', /curtains/);
});

test('a save that would drop most of the records, though nobody deleted any, keeps the old text', () => {
  const { storage, store, worksheet } = createSaved();
  const fewer = saveEight(store, worksheet);
  const text = storage.getItem(keys.main);
  const saved = store.save(fewer, never);
  assert.equal(saved.guarded, true);
  assert.equal(storage.getItem(keys.prev), text);
});

test('the same is no fault when the person has deleted something', () => {
  const { store, worksheet } = createSaved();
  const fewer = saveEight(store, worksheet);
  assert.equal(store.save(fewer, { mayShrink: true, today }).guarded, false);
});

test('deleted words leave what was kept for safety when the page is opened again', () => {
  const { storage } = createSaved();
  const store = openStore(storage);
  const { worksheet } = store.load();
  store.save(change(worksheet, { steps: { [A]: null, [B]: step('b') } }), {
    mayShrink: true,
    today,
  });
  assert.match(storage.getItem(keys.prev) ?? '', /curtains/);
  openStore(storage).load();
  const all = Array.from({ length: storage.length }, (_, index) =>
    storage.getItem(storage.key(index) ?? ''),
  );
  assert.doesNotMatch(all.join(), /curtains/);
});

test('row 3: what was kept for safety makes room for the words of now', () => {
  const { storage, worksheet, store } = createSaved();
  for (const key of [...keys.backups, keys.prev]) storage.setItem(key, 'x'.repeat(1000));
  storage.limit = 5200;
  const long = change(worksheet, { steps: { [B]: step('y'.repeat(1500)) } });
  assert.equal(store.save(long, never).status, 'saved');
  assert.equal(storage.getItem(keys.backups[2]), null);
});
