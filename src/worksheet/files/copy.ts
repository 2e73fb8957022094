/** A worksheet as a file: writing it, and reading one that may be damaged, foreign or hostile. */
import { computeChecksum } from '../model/checksum.ts';
import { isLocalDate, type LocalDate, toLocalDate } from '../model/local-date.ts';
import { parseJson, readRecords } from '../model/read.ts';
import { fits, isObject } from '../model/shape.ts';
import { VERSION, type Worksheet } from '../model/shapes.ts';
import { countRecords, createWorksheet } from '../model/worksheet.ts';
import { LOCK_VERSION, LOCKED_START, type Locked, lockedShape } from './lock.ts';

/** As much as a browser keeps for a site (5 MiB), in UTF-16 code units: no copy is longer. */
export const MOST_CHARACTERS = 5 * 1024 * 1024;
/** An encrypted copy is base64 of UTF-8: at most four characters for one of its text. */
export const MOST_LOCKED_CHARACTERS = 4 * MOST_CHARACTERS;

/** Why a file can’t be opened. */
export type CopyFault = 'unreadable' | 'not-ours' | 'newer' | 'damaged' | 'too-large' | 'empty';

/** What a file turns out to be. */
export type ReadCopy =
  | {
      readonly kind: 'copy';
      readonly copy: Worksheet;
      readonly exportedOn: LocalDate;
      /** How many records were left out because they couldn’t be read. */
      readonly lost: number;
    }
  | { readonly kind: 'locked'; readonly locked: Locked }
  | { readonly kind: 'fault'; readonly fault: CopyFault };

/**
 * A worksheet as the text of a file, in JSON that a person can look through. What only this browser
 * needs (deleted ids, the ids of document and epoch) stays here. A text that would be too long for
 * `readCopy` comes without its indents: whatever a browser can keep then fits.
 */
export function exportCopy(worksheet: Worksheet, exportedOn: LocalDate): string {
  const { doc: _, epoch: __, gone: ___, ...data } = worksheet;
  const sum = computeChecksum(JSON.stringify(data));
  const file = { app: 'cairn', kind: 'worksheet', v: worksheet.v, exportedOn, sum, data };
  const text = JSON.stringify(file, null, 2);
  return text.length > MOST_CHARACTERS ? JSON.stringify(file) : text;
}

/**
 * Reads the text of a copy, of an encrypted copy, or of the envelope that the store keeps. Each
 * record is checked by itself: good ones are opened, the others counted. Fields that this version
 * doesn’t know are kept. The worksheet has fresh ids, and `u` is the highest of its records.
 * Never throws.
 */
export function readCopy(text: string): ReadCopy {
  const most = text.startsWith(LOCKED_START) ? MOST_LOCKED_CHARACTERS : MOST_CHARACTERS;
  if (text.length > most) return fail('too-large');
  const file = parseJson(text);
  if (file === undefined) return fail('unreadable');
  if (!isObject(file)) return fail('not-ours');
  if (file['k'] === 'plain') {
    const { json } = file;
    return readTables(typeof json === 'string' ? parseJson(json) : undefined, undefined, true);
  }
  if (file['app'] !== 'cairn') return fail('not-ours');
  if (file['kind'] === 'worksheet-locked') {
    if (isAbove(file['v'], LOCK_VERSION)) return fail('newer');
    return fits(file, lockedShape) ? { kind: 'locked', locked: file } : fail('damaged');
  }
  if (file['kind'] !== 'worksheet') return fail('not-ours');
  const { data } = file;
  if (isAbove(file['v'], VERSION)) return fail('newer');
  return readTables(
    data,
    file['exportedOn'],
    computeChecksum(JSON.stringify(data) ?? '') === file['sum'],
  );
}

function readTables(data: unknown, exportedOn: unknown, isWhole: boolean): ReadCopy {
  if (!isObject(data)) return fail('damaged');
  if (isAbove(data['v'], VERSION)) return fail('newer');
  const { records, lost, u } = readRecords(data);
  const copy = { ...data, ...createWorksheet(), ...records, u } as Worksheet;
  if (countRecords(copy) === 0) return fail(lost === 0 && isWhole ? 'empty' : 'damaged');
  const isDay = typeof exportedOn === 'string' && isLocalDate(exportedOn);
  return { kind: 'copy', copy, exportedOn: isDay ? exportedOn : findLastDay(copy), lost };
}

/** The last day of which the records tell; without any, the day on which they are read. */
function findLastDay({ goals, stones, checkins }: Worksheet): LocalDate {
  const days = [
    ...Object.values(goals).map(({ startedOn }) => startedOn),
    ...[...Object.values(stones), ...Object.values(checkins)].map(({ on }) => on),
  ];
  return days.sort().at(-1) ?? toLocalDate(new Date());
}

function fail(fault: CopyFault): ReadCopy {
  return { kind: 'fault', fault };
}

function isAbove(version: unknown, known: number): boolean {
  return typeof version === 'number' && version > known;
}
