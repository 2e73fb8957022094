/** A browser’s storage as the store’s tests need it: with limits, faults and something saved. */
import assert from 'node:assert/strict';
import { applyPatch, type Patch } from '../../src/worksheet/model/patch.ts';
import type { Worksheet } from '../../src/worksheet/model/shapes.ts';
import { openDoor } from '../../src/worksheet/store/storage.ts';
import { createStore, type Store } from '../../src/worksheet/store/store.ts';

export const today = '2026-11-22';
export const never = { mayShrink: false, today };
export const A = 'aaaaaaaaaaaa';
export const B = 'bbbbbbbbbbbb';

/** A browser’s storage with a limit, and with faults that can be switched on. */
export function createStorage(limit = Number.POSITIVE_INFINITY) {
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
export type FakeStorage = ReturnType<typeof createStorage>;

export function openStore(storage: FakeStorage): Store {
  const door = openDoor(() => storage as unknown as Storage);
  assert.ok(door);
  return createStore(door);
}

export const change = (worksheet: Worksheet, patch: Patch, by = 'tab') =>
  applyPatch(worksheet, patch, by).worksheet;
export const step = (text: string) => ({ text });
export const stone = { kind: 'did' as const, on: today };

/** A storage with one saved step, and the store that saved it. */
export function createSaved() {
  const storage = createStorage();
  const store = openStore(storage);
  const { worksheet } = store.load();
  const saved = store.save(change(worksheet, { steps: { [A]: step('Open the curtains') } }), never);
  return { storage, store, worksheet: saved.worksheet };
}

/** Saves eight stones, and returns the worksheet as it would be without them again. */
export function saveEight(store: Store, worksheet: Worksheet) {
  const ids = Array.from({ length: 8 }, (_, index) => `stone${index}xxxxxx`);
  const many = change(worksheet, { stones: Object.fromEntries(ids.map((id) => [id, stone])) });
  const { worksheet: full } = store.save(many, never);
  return change(full, { stones: Object.fromEntries(ids.map((id) => [id, null])) });
}
