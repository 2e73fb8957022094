import {
  type Entry,
  type Fields,
  type Id,
  type TableName,
  type Tables,
  tableNames,
  type Worksheet,
} from './shapes.ts';

/** A record whole, or some of its fields; undefined takes a field out. */
export type Changes<Table extends TableName> = {
  readonly [Field in keyof Fields<Tables[Table]>]?: Fields<Tables[Table]>[Field] | undefined;
};

/** What one action changes, by table and id; null deletes a record. */
export type Patch = {
  readonly [Table in TableName]?: Readonly<Record<Id, Changes<Table> | null>>;
};

type AnyFields = Readonly<Record<string, unknown>>;
type AnyEdits = Readonly<Record<Id, AnyFields | null>>;

/**
 * Applies a patch. Returns the worksheet after it, and the patch that takes it back: that one
 * touches the same fields of the same records and no others, so that undoing one’s own action
 * leaves alone what another tab has done since. A patch that changes nothing returns the same
 * worksheet.
 */
export function applyPatch(
  worksheet: Worksheet,
  patch: Patch,
  by: string,
): { worksheet: Worksheet; inverse: Patch } {
  const u = worksheet.u + 1;
  const next: Worksheet = { ...worksheet, gone: { ...worksheet.gone } };
  const inverse: Partial<Record<TableName, Record<Id, AnyFields | null>>> = {};
  let hasChanged = false;

  for (const table of tableNames) {
    const entries: Record<Id, Entry> = { ...worksheet[table] };
    for (const [id, edit] of Object.entries((patch[table] ?? {}) as AnyEdits)) {
      const before = entries[id];
      const back = edit === null ? remove(before) : change(before, edit);
      if (back === undefined) continue;
      hasChanged = true;
      inverse[table] = { ...inverse[table], [id]: back };
      if (edit === null) {
        delete entries[id];
        next.gone[id] = u;
      } else {
        entries[id] = withoutUndefined({ ...before, ...edit, id, u, by }) as Entry;
      }
    }
    Object.assign(next, { [table]: entries });
  }
  if (!hasChanged) return { worksheet, inverse: {} };
  return { worksheet: { ...next, u }, inverse: inverse as Patch };
}

/** What brings back a removed record; nothing if there was none. */
function remove(before: Entry | undefined): AnyFields | undefined {
  return before && withoutStamp(before);
}

/** What a record says, without what the worksheet itself keeps in it. */
export function withoutStamp({ id: _, u: __, by: ___, ...fields }: Entry): AnyFields {
  return fields;
}

/** What takes an edit back: the old values of the fields that differ, null for a new record. */
function change(before: Entry | undefined, edit: AnyFields): AnyFields | null | undefined {
  if (before === undefined) return null;
  const old: AnyFields = before;
  const changed = Object.keys(edit).filter((field) => !isSame(old[field], edit[field]));
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((field) => [field, old[field]]));
}

function withoutUndefined(fields: AnyFields): AnyFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
