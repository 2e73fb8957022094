/** How the worksheet is kept, by the numbers of its table of failures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWorksheet } from '../../src/worksheet/model/worksheet.ts';
import { keys } from '../../src/worksheet/store/keys.ts';
import { createMemoryDoor, openDoor } from '../../src/worksheet/store/storage.ts';
import { createStore } from '../../src/worksheet/store/store.ts';
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

test('row 1: a storage that throws when it is named is no storage', () => {
  assert.equal(
    openDoor(() => {
      throw new DOMException('blocked', 'SecurityError');
    }),
    undefined,
  );
});

test('row 2: a storage that is null, or has nothing of a storage, is none', () => {
  assert.equal(
    openDoor(() => null),
    undefined,
  );
  assert.equal(
    openDoor(() => ({}) as Storage),
    undefined,
  );
});

test('row 11: an empty storage is a first visit, and nothing is written before something is saved', () => {
  const storage = createStorage();
  const store = openStore(storage);
  assert.equal(store.load().found, 'nothing');
  store.check(createWorksheet());
  assert.equal(storage.length, 0);
});

test('a save that changes nothing writes nothing, so that no other tab wakes up', () => {
  const { storage, store, worksheet } = createSaved();
  const text = storage.getItem(keys.main);
  assert.equal(store.save(worksheet, never).status, 'saved');
  assert.equal(storage.getItem(keys.main), text);
});

test('what is kept only while the page is open is kept the same way, and nowhere else', () => {
  const store = createStore(createMemoryDoor());
  const { worksheet } = store.load();
  const saved = store.save(change(worksheet, { steps: { [A]: step('a') } }), never);
  assert.equal(saved.status, 'saved');
  assert.equal(store.load().worksheet.steps[A]?.text, 'a');
});

for (const quotaName of ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']) {
  test(`row 3: out of room (${quotaName}), the old save stays whole and a later one succeeds`, () => {
    const { storage, store, worksheet } = createSaved();
    storage.quotaName = quotaName;
    storage.limit = 2000;
    const long = change(worksheet, { steps: { [B]: step('x'.repeat(3000)) } });
    const saved = store.save(long, never);
    assert.equal(saved.status, 'full');
    assert.equal(saved.worksheet.steps[B]?.text.length, 3000);
    assert.deepEqual(Object.keys(openStore(storage).load().worksheet.steps), [A]);
    storage.limit = 20_000;
    assert.equal(store.save(long, never).status, 'saved');
    assert.deepEqual(Object.keys(openStore(storage).load().worksheet.steps), [A, B]);
  });
}

test('a storage that blocks writes says so, and nothing is lost from the page', () => {
  const storage = createStorage();
  const store = openStore(storage);
  const { worksheet } = store.load();
  storage.blocked = true;
  const mine = change(worksheet, { steps: { [A]: step('a') } });
  const saved = store.save(mine, never);
  assert.equal(saved.status, 'blocked');
  assert.deepEqual(saved.worksheet, mine);
});

test('row 4: what other software keeps is never touched', () => {
  const { storage, store } = createSaved();
  storage.setItem('other', 'theirs');
  storage.setItem('cairn:reading', '{}');
  store.deleteEverything();
  assert.equal(storage.getItem('other'), 'theirs');
  assert.equal(storage.getItem('cairn:reading'), '{}');
});

test('row 33: the share of the room is measured over our own keys', () => {
  const { storage, store } = createSaved();
  storage.setItem('other', 'x'.repeat(1024 * 1024));
  assert.ok(store.measureShare() < 0.001);
  storage.setItem(keys.backups[2], 'x'.repeat(2.5 * 1024 * 1024));
  assert.ok(Math.abs(store.measureShare() - 0.5) < 0.001);
});

test('settings that can’t be read are no settings, and unknown ones are kept', () => {
  const { storage, store } = createSaved();
  storage.setItem(keys.meta, '{"copiedOn":');
  assert.deepEqual(store.readMeta(), {});
  storage.setItem(keys.meta, '{"later":1}');
  store.writeMeta({ ...store.readMeta(), copiedOn: today });
  assert.deepEqual(JSON.parse(storage.getItem(keys.meta) ?? ''), { later: 1, copiedOn: today });
});

test('row 18: a clock that went back changes nothing about who wins', () => {
  const { storage, store, worksheet } = createSaved();
  const later = { mayShrink: false, today: '2020-01-01' };
  store.save(change(worksheet, { steps: { [A]: { text: 'Newer words' } } }), later);
  assert.equal(openStore(storage).load().worksheet.steps[A]?.text, 'Newer words');
});
