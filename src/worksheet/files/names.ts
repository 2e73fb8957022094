import type { LocalDate } from '../model/local-date.ts';

/** What each kind of file is: the beginning of its name, the end of it, and its type. */
const kinds = {
  copy: ['steps', '.json', 'application/json'],
  locked: ['steps', '-locked.json', 'application/json'],
  stones: ['stones', '.csv', 'text/csv'],
  'check-ins': ['check-ins', '.csv', 'text/csv'],
  text: ['steps', '.txt', 'text/plain'],
  calendar: ['check-in', '.ics', 'text/calendar'],
  picture: ['stones', '.png', 'image/png'],
} as const;

export type FileKind = keyof typeof kinds;

/** A file’s type, and a name that says nothing about its owner: `steps-2026-11-24.json`. */
export function describeFile(kind: FileKind, today: LocalDate): { name: string; type: string } {
  const [start, end, type] = kinds[kind];
  return { name: `${start}-${today}${end}`, type };
}
