/**
 * Keeps a worksheet in a browser, so that no fault loses a word: it reads before it writes, puts
 * together what other tabs have written, reads back what it wrote, and never overwrites a text that
 * it can’t read.
 */

import { createId } from '../model/id.ts';
import type { LocalDate } from '../model/local-date.ts';
import { takeIn } from '../model/merge.ts';
import type { Patch } from '../model/patch.ts';
import type { Worksheet } from '../model/shapes.ts';
import { countRecords, createWorksheet } from '../model/worksheet.ts';
import { readBackup, rotateBackups, scrubBackups } from './backups.ts';
import { seal } from './envelope.ts';
import { keys, PREFIX } from './keys.ts';
import { type Meta, readMeta, writeMeta } from './meta.ts';
import { listQuarantined, quarantine } from './quarantine.ts';
import { type Read, readStored } from './salvage.ts';
import type { Door } from './storage.ts';

/** What a browser keeps for a site, in UTF-16 code units. */
const QUOTA = 5 * 1024 * 1024;
/** A save that drops more than this share of the records, and deletes none, is taken for a fault. */
const SHRINKS_BELOW = 0.5;

export interface Loaded {
  readonly worksheet: Worksheet;
  readonly found: 'nothing' | Read['kind'];
  /** Texts that could not be read, as they were found. */
  readonly quarantined: readonly string[];
  /** How many records could not be read. */
  readonly lost: number;
}

export interface Saved {
  readonly status: 'saved' | 'full' | 'blocked' | 'cleared' | 'newer';
  readonly worksheet: Worksheet;
  /** Another tab’s work came in. */
  readonly merged: boolean;
  /** Brings back the version that lost where two tabs changed the same record. */
  readonly lost: Patch | undefined;
  /** The save looked like a fault: what was kept for safety stays as it was. */
  readonly guarded: boolean;
}

interface SaveOptions {
  /** True if the person has deleted something that Undo could still bring back. */
  readonly mayShrink: boolean;
  readonly today: LocalDate;
}

export type Store = ReturnType<typeof createStore>;

/** A store behind a door. Nothing is read before `load`, and nothing written before `save`. */
export function createStore(door: Door) {
  /** What this tab and the storage last had in common. */
  let base: Worksheet | undefined;
  let rev: string | undefined;
  /** The text from before this visit, until it has been kept. */
  let before: string | undefined;
  /** The mark of the words that were deleted here: a tab that hasn’t heard of it may write them again. */
  let deleted: string | undefined;

  function load(): Loaded {
    const text = door.read(keys.main);
    const read = readStored(text);
    const isDamaged = text !== null && read?.kind !== 'whole' && read?.kind !== 'newer';
    if (isDamaged) quarantine(door, text);
    const backup = isDamaged && read === undefined ? readBackup(door) : undefined;
    const worksheet = read?.worksheet ?? backup ?? createWorksheet();
    const epoch = door.read(keys.epoch);
    base = read?.worksheet ?? (backup && { ...backup, ...(epoch !== null && { epoch }) });
    rev = read?.rev;
    if (text !== null && !isDamaged) before = text;
    if (read?.kind === 'whole') {
      scrubBackups(door, worksheet);
      if (epoch !== worksheet.epoch) door.write(keys.epoch, worksheet.epoch);
    }
    return {
      worksheet: base ?? worksheet,
      found: isDamaged ? 'mended' : (read?.kind ?? 'nothing'),
      quarantined: listQuarantined(door),
      lost: read?.lost ?? 0,
    };
  }

  /** Puts together what this tab has and what is stored now. Nothing is written. */
  function check(worksheet: Worksheet): Saved {
    const same = { worksheet, merged: false, lost: undefined, guarded: false };
    const text = door.read(keys.main);
    const epoch = door.read(keys.epoch);
    if (deleted !== undefined && readStored(text)?.worksheet.epoch === deleted) {
      clear(worksheet.epoch);
      base = undefined;
      rev = undefined;
      return { ...same, status: 'saved' };
    }
    if (base !== undefined && (text === null || epoch !== worksheet.epoch)) {
      return { ...same, status: 'cleared' };
    }
    const read = readStored(text);
    if (read?.kind === 'newer') return { ...same, status: 'newer' };
    if (read === undefined || read.rev === rev) return { ...same, status: 'saved' };
    if (read.worksheet.epoch !== worksheet.epoch) return { ...same, status: 'cleared' };
    const taken = takeIn(worksheet, read.worksheet, base ?? read.worksheet);
    const isNews = JSON.stringify(taken.worksheet) !== JSON.stringify(worksheet);
    base = read.worksheet;
    rev = read.rev;
    return {
      ...same,
      status: 'saved',
      worksheet: taken.worksheet,
      merged: isNews,
      lost: taken.lost,
    };
  }

  function save(worksheet: Worksheet, { mayShrink, today }: SaveOptions): Saved {
    const checked = check(worksheet);
    if (checked.status !== 'saved') return checked;
    const json = JSON.stringify(checked.worksheet);
    if (base !== undefined && JSON.stringify(base) === json) return checked;

    const text = door.read(keys.main);
    if (text !== null && readStored(text)?.kind !== 'whole' && !quarantine(door, text)) {
      return { ...checked, status: 'full' };
    }
    const guarded =
      !mayShrink &&
      base !== undefined &&
      countRecords(checked.worksheet) < countRecords(base) * SHRINKS_BELOW;
    if (guarded && text !== null) door.write(keys.prev, text);
    else keepBefore(today);

    const next = createId();
    const sealed = seal(json, next);
    let written = door.write(keys.main, sealed);
    for (const key of [...[...keys.backups].reverse(), keys.prev]) {
      if (written !== 'full') break;
      // The words of now are worth more than those of the day before yesterday.
      door.remove(key);
      written = door.write(keys.main, sealed);
    }
    if (written !== 'written') return { ...checked, status: written, guarded };
    if (door.read(keys.epoch) !== worksheet.epoch) door.write(keys.epoch, worksheet.epoch);
    base = checked.worksheet;
    rev = next;
    return { ...checked, guarded };
  }

  /** Keeps the text from before this visit, and that from before this day. */
  function keepBefore(today: LocalDate): void {
    const meta = readMeta(door);
    if (before !== undefined) {
      door.write(keys.prev, before);
      rotateBackups(door, before, today, meta.usedOn);
      before = undefined;
    }
    if (meta.usedOn !== today) writeMeta(door, { ...meta, usedOn: today });
  }

  function clear(epoch: string): void {
    for (const key of door.keys()) if (key.startsWith(PREFIX)) door.remove(key);
    // Without this, a tab that still has the old words could not tell that they were deleted.
    door.write(keys.epoch, epoch);
  }

  return {
    /** Reads what is kept, as far as it can be read; what can’t goes into quarantine first. */
    load,
    check,
    /** Reads, merges, writes, and reads back. Writes nothing if nothing differs. */
    save,
    readMeta: () => readMeta(door),
    writeMeta: (meta: Meta) => writeMeta(door, meta),

    /** Takes away all that the worksheet keeps, and returns an empty one that other tabs don’t know. */
    deleteEverything(): Worksheet {
      deleted = door.read(keys.epoch) ?? undefined;
      const worksheet = createWorksheet();
      clear(worksheet.epoch);
      base = undefined;
      rev = undefined;
      before = undefined;
      return worksheet;
    },

    /** Takes the words of deleted records out of what was kept for safety. */
    scrubBackups: (worksheet: Worksheet) => scrubBackups(door, worksheet),

    /** How much the worksheet takes of what the browser keeps for this site, from 0 to 1. */
    measureShare(): number {
      const own = door.keys().filter((key) => key.startsWith(PREFIX));
      return own.reduce((sum, key) => sum + key.length + (door.read(key)?.length ?? 0), 0) / QUOTA;
    },

    /** The stored text as it stands, for a copy of what this version can’t read. */
    readRaw: () => door.read(keys.main),
  };
}
