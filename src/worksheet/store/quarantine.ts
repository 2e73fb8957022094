import { keys } from './keys.ts';
import type { Door } from './storage.ts';

/**
 * Keeps a text that can’t be read as it is, before anything is written in its place. There is room
 * for two; the older one makes room for a third. True if the text is safe.
 */
export function quarantine(door: Door, text: string): boolean {
  const kept = listQuarantined(door);
  if (kept.includes(text)) return true;
  const [first, second] = keys.quarantine;
  if (door.read(first) === null) return door.write(first, text) === 'written';
  const newer = door.read(second);
  if (newer !== null && door.write(first, newer) !== 'written') return false;
  return door.write(second, text) === 'written';
}

/** Texts in quarantine, oldest first. */
export function listQuarantined(door: Door): string[] {
  return keys.quarantine.map(door.read).filter((text) => text !== null);
}
