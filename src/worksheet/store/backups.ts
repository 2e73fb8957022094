import type { LocalDate } from '../model/local-date.ts';
import type { Worksheet } from '../model/shapes.ts';
import { tableNames } from '../model/shapes.ts';
import { openEnvelope, seal } from './envelope.ts';
import { keys } from './keys.ts';
import { readStored } from './salvage.ts';
import type { Door } from './storage.ts';

/** Keeps the text with which a day of use begins, and those of the two days before it. */
export function rotateBackups(
  door: Door,
  text: string,
  today: LocalDate,
  usedOn?: LocalDate,
): void {
  if (usedOn === today) return;
  const [latest, middle, oldest] = keys.backups;
  const older = door.read(middle);
  const old = door.read(latest);
  if (older !== null) door.write(oldest, older);
  if (old !== null) door.write(middle, old);
  door.write(latest, text);
}

/** Takes the words of deleted records out of everything that was kept for safety. */
export function scrubBackups(door: Door, { gone }: Worksheet): void {
  for (const key of [keys.prev, ...keys.backups]) {
    const text = door.read(key);
    const read = readStored(text);
    if (read === undefined || text === null) continue;
    const { worksheet, rev } = read;
    let hasScrubbed = false;
    for (const table of tableNames) {
      for (const [id, { u }] of Object.entries(worksheet[table])) {
        if (u > (gone[id] ?? -1)) continue;
        delete worksheet[table][id];
        hasScrubbed = true;
      }
    }
    if (hasScrubbed) door.write(key, seal(JSON.stringify(worksheet), rev));
    else if (openEnvelope(text) === undefined) door.remove(key);
  }
}

/** The best of what was kept for safety; undefined if none of it can be read. */
export function readBackup(door: Door): Worksheet | undefined {
  for (const key of [keys.prev, ...keys.backups]) {
    const read = readStored(door.read(key));
    if (read !== undefined && read.kind !== 'newer') return read.worksheet;
  }
  return undefined;
}
