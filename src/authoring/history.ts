import { execFileSync } from 'node:child_process';

/** A change to the words of the site, as the history of their folder tells it. */
export interface HistoryEntry {
  /** Day of the change. */
  readonly on: string;
  /** What the change says of itself. */
  readonly subject: string;
  /** What was wrong before; left out for a change that corrects nothing. */
  readonly correction: string | undefined;
  /** Articles and pages that it touched. */
  readonly files: readonly string[];
}

/** Stands between the parts of an entry, and before each; no message has it. */
const PART = '\u001f';
const ENTRY = '\u001e';

/** The history of these folders, newest first; undefined in a copy that came without it. */
export function readHistory(folders: readonly string[]): string | undefined {
  const format = `${ENTRY}%as${PART}%s${PART}%b${PART}`;
  try {
    return execFileSync('git', ['log', '--name-only', `--format=${format}`, '--', ...folders], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** Reads a history. A correction is a change whose message has a line `Correction: …`. */
export function parseHistory(history: string): HistoryEntry[] {
  return history
    .split(ENTRY)
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const [on = '', subject = '', body = '', names = ''] = entry.split(PART);
      const correction = /^Correction: (.+)$/m.exec(body)?.[1];
      const files = names.split('\n').filter((name) => name.endsWith('.mdx'));
      return { on: on.trim(), subject, correction, files };
    });
}
