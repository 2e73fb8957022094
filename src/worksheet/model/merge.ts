import { type Patch, withoutStamp } from './patch.ts';
import { type Entry, type Id, type TableName, tableNames, type Worksheet } from './shapes.ts';

/**
 * Puts two versions of a worksheet together, record by record. It doesn’t matter which comes first,
 * how three are grouped, or how often one is merged again: the result is the same. A record stays
 * deleted unless it was changed after its deletion. Throws a RangeError if the epochs differ,
 * because then one of them has been deleted as a whole.
 */
export function merge(one: Worksheet, other: Worksheet): Worksheet {
  if (one.epoch !== other.epoch) throw new RangeError('Epochs differ');
  const gone = mergeGone(one.gone, other.gone);
  // Fields that a newer version of the page has added are kept.
  const mine: Readonly<Record<string, unknown>> = one;
  const theirs: Readonly<Record<string, unknown>> = other;
  const merged: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(one), ...Object.keys(other)])) {
    merged[field] = isTable(field)
      ? mergeTable(one[field], other[field], gone)
      : pickValue(mine[field], theirs[field]);
  }
  return {
    ...(merged as Worksheet),
    gone,
    v: Math.max(one.v, other.v),
    minReader: Math.max(one.minReader, other.minReader),
    u: Math.max(one.u, other.u),
  };
}

/**
 * What brings the records of a saved copy into a worksheet: those that are new here, were deleted
 * here, or have gone on since. Importing the same copy twice therefore changes nothing.
 */
export function adopt(worksheet: Worksheet, copy: Worksheet): Patch {
  return mapTables((table) =>
    Object.entries(copy[table]).flatMap(([id, theirs]) => {
      const mine: Entry | undefined = worksheet[table][id];
      const isNews = mine === undefined || (pick(mine, theirs) === theirs && theirs.u > mine.u);
      return isNews ? [[id, toWhole(theirs, mine)]] : [];
    }),
  );
}

/** What turns a worksheet into a saved copy: all its own records go, all of the copy’s come. */
export function replaceWith(worksheet: Worksheet, copy: Worksheet): Patch {
  return mapTables((table) => [
    ...Object.keys(worksheet[table]).map((id) => [id, null] as const),
    ...Object.entries<Entry>(copy[table]).map(
      ([id, entry]) => [id, toWhole(entry, worksheet[table][id])] as const,
    ),
  ]);
}

/**
 * Takes in what another tab has saved. `base` is what both had seen before. Where both have changed
 * the same record since, one version wins; `lost` is the patch that brings back the other one, for
 * the undo history. Nothing written is lost for good.
 */
export function takeIn(
  mine: Worksheet,
  theirs: Worksheet,
  base: Worksheet,
): { worksheet: Worksheet; lost: Patch | undefined } {
  const worksheet = merge(mine, theirs);
  let hasLost = false;
  const lost = mapTables((table) =>
    Object.entries<Entry>(worksheet[table]).flatMap(([id, winner]) => {
      const versions: readonly (Entry | undefined)[] = [mine[table][id], theirs[table][id]];
      const before: Entry | undefined = base[table][id];
      const changed = versions.filter((entry) => entry && !isVersion(entry, before));
      const loser = changed.find((entry) => entry && !isVersion(entry, winner));
      if (changed.length < 2 || loser === undefined) return [];
      hasLost = true;
      return [[id, toWhole(loser, winner)]];
    }),
  );
  return { worksheet, lost: hasLost ? lost : undefined };
}

function isVersion(one: Entry, other: Entry | undefined): boolean {
  return one.u === other?.u && one.by === other.by;
}

function isTable(field: string): field is TableName {
  return (tableNames as readonly string[]).includes(field);
}

function mapTables(list: (table: TableName) => readonly (readonly [Id, unknown])[]): Patch {
  return Object.fromEntries(
    tableNames.map((table) => [table, Object.fromEntries(list(table))]),
  ) as Patch;
}

function mergeGone(one: Worksheet['gone'], other: Worksheet['gone']): Worksheet['gone'] {
  const gone = { ...one };
  for (const [id, u] of Object.entries(other)) gone[id] = Math.max(u, gone[id] ?? 0);
  return gone;
}

function mergeTable(
  one: Record<Id, Entry>,
  other: Record<Id, Entry>,
  gone: Worksheet['gone'],
): Record<Id, Entry> {
  const table: Record<Id, Entry> = {};
  // In the order of ids, so that either way round gives the same text.
  for (const id of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()) {
    const winner = pick(one[id], other[id]);
    if (winner !== undefined && winner.u > (gone[id] ?? -1)) table[id] = winner;
  }
  return table;
}

/** The later of two versions of a record; a total order, so that every device picks the same. */
function pick<Value extends Entry>(one: Value | undefined, other: Value | undefined) {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.u !== other.u) return one.u > other.u ? one : other;
  if (one.by !== other.by) return one.by > other.by ? one : other;
  return pickValue(one, other);
}

/** The greater by its text: arbitrary, but the same everywhere. */
function pickValue<Value>(one: Value, other: Value): Value {
  if (one === undefined || other === undefined) return one ?? other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/** A record as an edit that makes another one like it: fields that it lacks are taken out. */
function toWhole(entry: Entry, other: Entry | undefined): Readonly<Record<string, unknown>> {
  const lacking = Object.keys(other ?? {}).map((field) => [field, undefined]);
  return withoutStamp({ ...Object.fromEntries(lacking), ...entry });
}
