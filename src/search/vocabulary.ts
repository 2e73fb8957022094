import { guessLanguage } from './language.ts';
import type { Lexicon, SearchRecord, Spelling } from './record.ts';
import { createSpeller } from './spelling.ts';
import { listTexts, type Text } from './texts.ts';

/** English words, as a dictionary has them. */
export interface Dictionary {
  /** Right, if seldom. */
  readonly all: ReadonlySet<string>;
  /** Those that people use every day. */
  readonly common: ReadonlySet<string>;
}

/** A word has to occur so often before another is read as it. */
const OFTEN = 2;

/** Counts the words of the texts that spelling may read others as. */
export function countWords(
  texts: readonly Text[],
  { same }: Pick<Lexicon, 'same'>,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string, count: number) => counts.set(word, (counts.get(word) ?? 0) + count);
  for (const { text, words } of texts) {
    if (guessLanguage(text, words) === 'en') for (const word of words) add(word, 1);
  }
  for (const word of same.flat()) add(word, OFTEN);
  return counts;
}

/**
 * At build time: which words of the search terms are misspelt and what they stand for, and which
 * everyday words spelling has to leave alone although they look like one of ours.
 */
export function buildVocabulary(
  records: readonly SearchRecord[],
  lexicon: Lexicon,
  { all, common }: Dictionary,
): Spelling {
  const counts = countWords(listTexts(records), lexicon);
  const own = new Set(lexicon.same.flat());
  const isRight = (word: string) => all.has(word) || own.has(word) || /\d/.test(word);
  const right = new Map([...counts].filter(([word]) => isRight(word)));
  const slipFinder = createSpeller({ words: right, slips: new Map() });
  const slips = Object.fromEntries(
    [...counts.keys()]
      .filter((word) => !isRight(word))
      .map((word) => [word, slipFinder.correct(word)] as const)
      .filter(([word, correct]) => word !== correct),
  );
  const speller = createSpeller({ words: keepOften(right), known: right.keys(), slips: new Map() });
  const known = [...common].filter((word) => speller.correct(word) !== word).sort();
  return { slips, known };
}

/** Words that occur often enough for another to be read as them. */
export function keepOften(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].filter(([, count]) => count >= OFTEN));
}
