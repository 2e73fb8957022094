import { normalize } from './normalize.ts';

/** A stretch of a text; matching words are marked. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

/** “Me” and “go” are on every page. */
const SHORTEST_TELLING = 3;
/** Words that ask, deny or join: they count in what is meant, and stand in every text. */
const quiet = new Set(
  'and are arent but can cant could couldnt did didnt does doesnt dont for from had hadnt has hasnt have havent how isnt not should shouldnt than that the then there this was wasnt were werent what when where which who why will with wont would wouldnt you your'.split(
    ' ',
  ),
);

/** True if a word, normalized, says what a text is about: it is worth a mark, and a passage. */
export function isTelling(word: string): boolean {
  return word.length >= SHORTEST_TELLING && !quiet.has(word);
}

/** What tells which words of a text mean what was asked for. */
export function createMarker(
  concepts: readonly string[],
  toConcept: (word: string) => string,
): (word: string) => boolean {
  const asked = new Set(concepts);
  return (word) => isTelling(word) && asked.has(toConcept(word));
}

/** Splits a text so that the words which mean what was asked for can be marked. */
export function splitMatches(text: string, isAsked: (word: string) => boolean): Stretch[] {
  const parts: { text: string; isMatch: boolean }[] = [];
  for (const stretch of text.split(/([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u)) {
    const word = normalize(stretch);
    const isMatch = word !== '' && word.split(' ').some(isAsked);
    const last = parts.at(-1);
    if (last !== undefined && last.isMatch === isMatch) last.text += stretch;
    else if (stretch !== '') parts.push({ text: stretch, isMatch });
  }
  return parts;
}
