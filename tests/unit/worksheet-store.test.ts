/** How the worksheet is kept, by the numbers of its table of failures. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { computeChecksum } from '../../src/worksheet/model/checksum.ts';
import { applyPatch, type Patch } from '../../src/worksheet/model/patch.ts';
import { tables, type Worksheet } from '../../src/worksheet/model/shapes.ts';
import { createWorksheet, listStones } from '../../src/worksheet/model/worksheet.ts';
import { keys } from '../../src/worksheet/store/keys.ts';
import { migrate } from '../../src/worksheet/store/migrations.ts';
import { createMemoryDoor, openDoor } from '../../src/worksheet/store/storage.ts';
import { createStore, type Store } from '../../src/worksheet/store/store.ts';

const today = '2026-11-22';
const never = { mayShrink: false, today };
const A = 'aaaaaaaaaaaa';
const B = 'bbbbbbbbbbbb';

/** A browser’s storage with a limit, and with faults that can be switched on. */
function createStorage(limit = Number.POSITIVE_INFINITY) {
  const texts = new Map<string, string>();
  const storage = {
    blocked: false,
    /** The name that this browser has for “out of room”. */
    quotaName: 'QuotaExceededError',
    limit,
    get length() {
      return texts.size;
    },
    key: (index: number) => [...texts.keys()][index] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem(key: string, text: string) {
      if (storage.blocked) throw new DOMException('no', 'SecurityError');
      const others = [...texts].filter(([other]) => other !== key);
      const used = others.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
      if (used + key.length + text.length > storage.limit)
        throw new DOMException('full', storage.quotaName);
      texts.set(key, text);
    },
    removeItem: (key: string) => void texts.delete(key),
    clear: () => texts.clear(),
  };
  return storage;
}
type FakeStorage = ReturnType<typeof createStorage>;

function openStore(storage: FakeStorage): Store {
  const door = openDoor(() => storage as unknown as Storage);
  assert.ok(door);
  return createStore(door);
}

const change = (worksheet: Worksheet, patch: Patch, by = 'tab') =>
  applyPatch(worksheet, patch, by).worksheet;
const step = (text: string) => ({ text });
const stone = { kind: 'did' as const, on: today };

/** A storage with one saved step, and the store that saved it. */
function createSaved() {
  const storage = createStorage();
  const store = openStore(storage);
  const { worksheet } = store.load();
  const saved = store.save(change(worksheet, { steps: { [A]: step('Open the curtains') } }), never);
  return { storage, store, worksheet: saved.worksheet };
}

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

test('row 3: what was kept for safety makes room for the words of now', () => {
  const { storage, worksheet, store } = createSaved();
  for (const key of [...keys.backups, keys.prev]) storage.setItem(key, 'x'.repeat(1000));
  storage.limit = 5200;
  const long = change(worksheet, { steps: { [B]: step('y'.repeat(1500)) } });
  assert.equal(store.save(long, never).status, 'saved');
  assert.equal(storage.getItem(keys.backups[2]), null);
});

test('row 4: what other software keeps is never touched', () => {
  const { storage, store } = createSaved();
  storage.setItem('other', 'theirs');
  storage.setItem('cairn:reading', '{}');
  store.deleteEverything();
  assert.equal(storage.getItem('other'), 'theirs');
  assert.equal(storage.getItem('cairn:reading'), '{}');
});

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

test('row 11: an empty storage is a first visit, and nothing is written before something is saved', () => {
  const storage = createStorage();
  const store = openStore(storage);
  assert.equal(store.load().found, 'nothing');
  store.check(createWorksheet());
  assert.equal(storage.length, 0);
});

test('row 18: a clock that went back changes nothing about who wins', () => {
  const { storage, store, worksheet } = createSaved();
  const later = { mayShrink: false, today: '2020-01-01' };
  store.save(change(worksheet, { steps: { [A]: { text: 'Newer words' } } }), later);
  assert.equal(openStore(storage).load().worksheet.steps[A]?.text, 'Newer words');
});

test('row 33: the share of the room is measured over our own keys', () => {
  const { storage, store } = createSaved();
  storage.setItem('other', 'x'.repeat(1024 * 1024));
  assert.ok(store.measureShare() < 0.001);
  storage.setItem(keys.backups[2], 'x'.repeat(2.5 * 1024 * 1024));
  assert.ok(Math.abs(store.measureShare() - 0.5) < 0.001);
});

test('row 35: deleting everything takes the worksheet, its backups, its quarantine and its settings', () => {
  const { storage, store } = createSaved();
  for (const key of [...keys.backups, ...keys.quarantine, keys.prev]) storage.setItem(key, 'x');
  store.writeMeta({ copiedOn: today });
  store.deleteEverything();
  const left = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  assert.deepEqual(left, [keys.epoch]);
});

test('a save that would drop most of the records, though nobody deleted any, keeps the old text', () => {
  const { storage, store, worksheet } = createSaved();
  const ids = Array.from({ length: 8 }, (_, index) => `stone${index}xxxxxx`);
  const many = change(worksheet, { stones: Object.fromEntries(ids.map((id) => [id, stone])) });
  const full = store.save(many, never).worksheet;
  const text = storage.getItem(keys.main);
  const gone = Object.fromEntries(ids.map((id) => [id, null]));
  const fewer = change(full, { stones: gone });
  const saved = store.save(fewer, never);
  assert.equal(saved.guarded, true);
  assert.equal(storage.getItem(keys.prev), text);
});

test('the same is no fault when the person has deleted something', () => {
  const { store, worksheet } = createSaved();
  const ids = Array.from({ length: 8 }, (_, index) => `stone${index}xxxxxx`);
  const many = change(worksheet, { stones: Object.fromEntries(ids.map((id) => [id, stone])) });
  const full = store.save(many, never).worksheet;
  const fewer = change(full, { stones: Object.fromEntries(ids.map((id) => [id, null])) });
  assert.equal(store.save(fewer, { mayShrink: true, today }).guarded, false);
});

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

test('a save that changes nothing writes nothing, so that no other tab wakes up', () => {
  const { storage, store, worksheet } = createSaved();
  const text = storage.getItem(keys.main);
  assert.equal(store.save(worksheet, never).status, 'saved');
  assert.equal(storage.getItem(keys.main), text);
});

test('settings that can’t be read are no settings, and unknown ones are kept', () => {
  const { storage, store } = createSaved();
  storage.setItem(keys.meta, '{"copiedOn":');
  assert.deepEqual(store.readMeta(), {});
  storage.setItem(keys.meta, '{"later":1}');
  store.writeMeta({ ...store.readMeta(), copiedOn: today });
  assert.deepEqual(JSON.parse(storage.getItem(keys.meta) ?? ''), { later: 1, copiedOn: today });
});

test('what is kept only while the page is open is kept the same way, and nowhere else', () => {
  const store = createStore(createMemoryDoor());
  const { worksheet } = store.load();
  const saved = store.save(change(worksheet, { steps: { [A]: step('a') } }), never);
  assert.equal(saved.status, 'saved');
  assert.equal(store.load().worksheet.steps[A]?.text, 'a');
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
