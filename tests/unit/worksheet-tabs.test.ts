/** Two tabs over one storage, and what is deleted, by the numbers of the table of failures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listStones } from '../../src/worksheet/model/worksheet.ts';
import { keys } from '../../src/worksheet/store/keys.ts';
import {
  A,
  B,
  change,
  createSaved,
  never,
  openStore,
  step,
  stone,
  today,
} from '../worksheet/storage.ts';

test('row 9: of forty stones in each of two tabs, saved in turns, eighty are kept', () => {
  const { storage } = createSaved();
  const tabs = ['one', 'two'].map((by) => {
    const store = openStore(storage);
    return { by, store, worksheet: store.load().worksheet };
  });
  for (let index = 0; index < 40; index += 1) {
    for (const tab of tabs) {
      const id = `${tab.by}${'x'.repeat(12)}`.slice(0, 10) + String(10 + index);
      tab.worksheet = change(tab.worksheet, { stones: { [id]: stone } }, tab.by);
    }
    for (const tab of tabs) tab.worksheet = tab.store.save(tab.worksheet, never).worksheet;
  }
  assert.equal(listStones(openStore(storage).load().worksheet).length, 80);
});

test('row 9: where both tabs changed the same words, the ones that lost can be brought back', () => {
  const { storage, store, worksheet } = createSaved();
  const other = openStore(storage);
  const theirs = change(other.load().worksheet, { steps: { [A]: { text: 'Theirs' } } }, 'zzz');
  other.save(theirs, never);
  const mine = change(worksheet, { steps: { [A]: { text: 'Mine' } } }, 'aaa');
  const saved = store.save(mine, never);
  assert.equal(saved.worksheet.steps[A]?.text, 'Theirs');
  assert.ok(saved.lost);
  assert.equal(change(saved.worksheet, saved.lost).steps[A]?.text, 'Mine');
});

test('row 9: words that follow on each other are no conflict', () => {
  const { storage, store, worksheet } = createSaved();
  const other = openStore(storage);
  const read = other.load().worksheet;
  other.save(change(read, { steps: { [A]: { text: 'Theirs' } } }, 'zzz'), never);
  const checked = store.check(worksheet);
  assert.equal(checked.merged, true);
  assert.equal(checked.lost, undefined);
  assert.equal(checked.worksheet.steps[A]?.text, 'Theirs');
});

test('row 10: after everything was deleted in one tab, another tab writes nothing, however often it tries', () => {
  const { storage, store, worksheet } = createSaved();
  const other = openStore(storage);
  other.load();
  other.deleteEverything();
  const mine = change(worksheet, { steps: { [B]: step('still typing') } });
  for (let tries = 0; tries < 3; tries += 1) {
    const saved = store.save(mine, never);
    assert.equal(saved.status, 'cleared');
    assert.equal(saved.worksheet.steps[B]?.text, 'still typing');
  }
  assert.equal(store.check(mine).status, 'cleared');
  assert.equal(storage.getItem(keys.main), null);
});

test('row 10: words that a tab wrote before it heard of the deletion go too, and new words stay', () => {
  const { storage } = createSaved();
  const stale = [keys.main, keys.epoch].map((key) => [key, storage.getItem(key) ?? ''] as const);
  const store = openStore(storage);
  store.load();
  const empty = store.deleteEverything();
  for (const [key, text] of stale) storage.setItem(key, text);
  assert.equal(store.check(empty).status, 'saved');
  assert.equal(storage.getItem(keys.main), null);
  assert.equal(storage.getItem(keys.epoch), empty.epoch);

  const fresh = change(empty, { steps: { [B]: step('new life') } });
  assert.equal(store.save(fresh, never).status, 'saved');
  for (const [key, text] of stale) storage.setItem(key, text);
  assert.equal(store.save(fresh, never).status, 'saved');
  assert.match(storage.getItem(keys.main) ?? '', /new life/);
  assert.doesNotMatch(storage.getItem(keys.main) ?? '', /curtains/);
});

test('row 10: also when the other tab has begun anew since', () => {
  const { storage, store, worksheet } = createSaved();
  const other = openStore(storage);
  other.load();
  const fresh = change(other.deleteEverything(), { steps: { [B]: step('new life') } });
  other.save(fresh, never);
  const mine = change(worksheet, { steps: { [A]: { text: 'old life' } } });
  assert.equal(store.save(mine, never).status, 'cleared');
  assert.doesNotMatch(storage.getItem(keys.main) ?? '', /old life|curtains/);
});

test('row 10: a storage cleared from outside is not filled again', () => {
  const { storage, store, worksheet } = createSaved();
  storage.clear();
  const saved = store.save(change(worksheet, { steps: { [B]: step('b') } }), never);
  assert.equal(saved.status, 'cleared');
  assert.equal(storage.length, 0);
});

test('row 35: deleting everything takes the worksheet, its backups, its quarantine and its settings', () => {
  const { storage, store } = createSaved();
  for (const key of [...keys.backups, ...keys.quarantine, keys.prev]) storage.setItem(key, 'x');
  store.writeMeta({ copiedOn: today });
  store.deleteEverything();
  const left = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  assert.deepEqual(left, [keys.epoch]);
});
