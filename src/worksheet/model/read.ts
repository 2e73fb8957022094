/** Reading texts that may be damaged, foreign or hostile: from a file, or from this browser’s storage. */
import { fits, isObject, type JsonObject } from './shape.ts';
import { type Entry, type Id, type Tables, tableNames, tables } from './shapes.ts';

/** Objects and arrays inside each other; our own go six deep. */
const DEEPEST = 64;
/** Keys by which a file could reach into the prototypes of our own objects. */
const TRAPS = new Set(['__proto__', 'constructor', 'prototype']);

/** The value of a JSON text without traps; undefined if it isn’t JSON or nests too deeply. */
export function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front; trimming takes it off.
    return clean(JSON.parse(text.trimStart()), DEEPEST);
  } catch {
    return undefined;
  }
}

/**
 * The records of a worksheet, each checked by itself, so that one bad record doesn’t take the good
 * ones with it. `lost` counts those that can’t be read, `u` is the highest of those that can.
 */
export function readRecords(worksheet: JsonObject): {
  records: { [Table in keyof Tables]: Record<Id, Tables[Table]> };
  lost: number;
  u: number;
} {
  const records: Record<string, Record<Id, Entry>> = {};
  let lost = 0;
  let u = 0;
  for (const name of tableNames) {
    const table = worksheet[name] ?? {};
    const good: Record<Id, Entry> = {};
    records[name] = good;
    if (!isObject(table)) {
      lost += 1;
      continue;
    }
    for (const [id, record] of Object.entries(table)) {
      if (fits<Entry>(record, tables[name]) && record.id === id) {
        good[id] = record;
        u = Math.max(u, record.u);
      } else lost += 1;
    }
  }
  return { records: records as { [Table in keyof Tables]: Record<Id, Tables[Table]> }, lost, u };
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) throw new RangeError('Too deep');
  if (Array.isArray(value)) return value.map((item) => clean(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      TRAPS.has(key) ? [] : [[key, clean(item, depth - 1)]],
    ),
  );
}
