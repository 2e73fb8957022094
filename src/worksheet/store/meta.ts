import type { LocalDate } from '../model/local-date.ts';
import { parseJson } from '../model/read.ts';
import { isObject } from '../model/shape.ts';
import { keys } from './keys.ts';
import type { Door } from './storage.ts';

/** What the page remembers of itself; fields that a newer page has added are kept. */
export interface Meta {
  readonly [field: string]: unknown;
  /** Day of the last saved copy. */
  readonly copiedOn?: LocalDate;
  /** Day on which a copy was last suggested. */
  readonly nudgedOn?: LocalDate;
  /** Last day on which something was saved. */
  readonly usedOn?: LocalDate;
  readonly spellcheck?: boolean;
}

/** What can’t be read is forgotten: it is no one’s words. */
export function readMeta(door: Door): Meta {
  const meta = parseJson(door.read(keys.meta) ?? '');
  return isObject(meta) ? meta : {};
}

export function writeMeta(door: Door, meta: Meta): void {
  door.write(keys.meta, JSON.stringify(meta));
}
