/** Something in `content/` that stops the build, told so that its author can mend it. */
export interface Fault {
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1; left out where the whole line is meant. */
  readonly column?: number | undefined;
  /** What is wrong, as one sentence. */
  readonly fault: string;
  /** What to do about it, as one sentence. */
  readonly remedy: string;
}

/** Writes a fault as `file:line:column fault` with the remedy on a line of its own. */
export function formatFault({ file, line, column, fault, remedy }: Fault): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  return `${place} ${fault}\n    ${remedy}`;
}

/** Stops the build with every fault of a document at once, so that one run mends them all. */
class AuthorError extends Error {
  override readonly name = 'AuthorError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.faults = faults;
  }
}

/** Throws an {@link AuthorError} if there is at least one fault. */
export function throwFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new AuthorError(faults);
}

/**
 * Finds the known name that a writer most likely meant, by edit distance.
 * Returns nothing if none is near (more than a third of the letters differ).
 */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = measureEdits(name, candidate);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Levenshtein distance: letters to insert, delete or replace to turn one word into the other. */
function measureEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replace = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const remove = (previous[column] ?? 0) + 1;
      const insert = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replace, remove, insert));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
