import { stem } from './stem.ts';

/** Finds the word that a misspelt one most likely stands for. */
export interface Speller {
  /** The right word, or the same word if it is known or nothing is near. */
  readonly correct: (word: string) => string;
  readonly isKnown: (word: string) => boolean;
}

interface Settings {
  /** Words that others may be read as, and how often the site’s index has each. */
  readonly words: ReadonlyMap<string, number>;
  /** More words that are right. */
  readonly known?: Iterable<string>;
  /** Misspellings that are known, and what they stand for. */
  readonly slips: ReadonlyMap<string, string>;
}

const SHORTEST = 4;

/**
 * A word may differ from a known one by one edit from four letters on, by two from eight. Swapped
 * neighbors are one edit. Words with digits are left alone, and so are short ones.
 */
export function createSpeller({ words, known = [], slips }: Settings): Speller {
  const byLength = new Map<number, { candidate: string; letters: number }[]>();
  for (const word of words.keys()) {
    const peers = byLength.get(word.length) ?? [];
    peers.push({ candidate: word, letters: listLetters(word) });
    byLength.set(word.length, peers);
  }
  const answers = new Map<string, string>();

  function search(word: string): string {
    const most = word.length >= 8 ? 2 : 1;
    let best = word;
    let least = Number.POSITIVE_INFINITY;
    const own = listLetters(word);
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const { candidate, letters } of byLength.get(length) ?? []) {
        // An edit changes two letters at most: most words are out without counting.
        if (candidate.length < SHORTEST || countBits(own ^ letters) > 2 * most) continue;
        const edits = countEdits(word, candidate, most);
        if (edits > most) continue;
        const hasSameStart = candidate[0] === word[0];
        if (!hasSameStart && (edits > 1 || word.length < 6)) continue;
        // A frequent word is likelier; the first letter is seldom wrong.
        const cost =
          edits +
          (hasSameStart ? 0 : 0.6) -
          // To leave a letter out or double one is likelier than to take another.
          (holds(candidate, word) || holds(word, candidate) ? 0.3 : 0) -
          Math.min(0.4, Math.log10(words.get(candidate) ?? 1) / 6);
        if (cost < least) [best, least] = [candidate, cost];
      }
    }
    return best;
  }

  // Another form of a known word is no mistake.
  const stems = new Set(Array.from([...words.keys(), ...known], stem));
  const isKnown = (word: string) => stems.has(stem(word));
  return {
    isKnown,
    correct(word) {
      const slip = slips.get(word) ?? answers.get(word);
      if (slip !== undefined) return slip;
      if (isKnown(word) || word.length < SHORTEST || word.length > 24 || /\d/.test(word))
        return word;
      const answer = search(word);
      // While somebody types, every start of a word comes by; what is kept stays small.
      if (answers.size > 500) answers.clear();
      answers.set(word, answer);
      return answer;
    },
  };
}

/**
 * Damerau-Levenshtein distance (neighbors swapped count once), given up when it is sure to exceed
 * `most`; then any number above it comes back.
 */
export function countEdits(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      let edits = Math.min(
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      if (isSwap) edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[to.length] ?? 0;
}

/** True if all letters of the shorter word stand in the longer one, in their order. */
function holds(longer: string, shorter: string): boolean {
  let at = 0;
  for (const letter of longer) if (letter === shorter[at]) at += 1;
  return at === shorter.length;
}

/** Which letters a word has, a bit each. */
function listLetters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
