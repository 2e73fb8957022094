import { normalize } from './normalize.ts';

/** A stretch of a text; matching words are marked. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
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
