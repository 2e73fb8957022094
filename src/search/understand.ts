import type { Concepts } from './concepts.ts';
import { guessLanguage } from './language.ts';
import { splitWords } from './normalize.ts';
import type { Speller } from './spelling.ts';

/** A query as search understands it. */
export interface Understanding {
  /** As typed, normalized. */
  readonly typed: readonly string[];
  /** What the words mean, in their order; Spanish ones as English. */
  readonly meaning: readonly string[];
  /** Words to look for in full texts, in English. */
  readonly sought: readonly string[];
  /** In English and without filler, unless there is nothing else. */
  readonly told: readonly string[];
  /** What those mean. */
  readonly concepts: readonly string[];
  /** Words that were put right, as typed and as read. */
  readonly corrections: readonly (readonly [typed: string, read: string])[];
}

/** Words that say nothing about what is asked. */
const filler = new Set(
  'a an the my your his her our their i im ive id you he she it its we they to of is are was were be been being am do does did so really very and or in at on s t el la los las un una unos unas de del al mi mis tu su es lo le les para por y o'.split(
    ' ',
  ),
);

interface Tools {
  readonly speller: Speller;
  readonly concepts: Concepts;
  /** English for a Spanish word; absent until the glossary has come. */
  readonly gloss: ((word: string) => readonly string[]) | undefined;
  /** True to take the words as they are typed. */
  readonly isVerbatim?: boolean;
}

/** Reads a query: its language, its spelling, its meaning. */
export function understand(
  query: string,
  { speller, concepts, gloss, isVerbatim = false }: Tools,
): Understanding {
  const typed = splitWords(query).slice(0, 40);
  const corrections: [string, string][] = [];
  const words = typed.map((word) => {
    if (isVerbatim || (gloss?.(word) ?? []).length > 0) return word;
    const right = speller.correct(word);
    if (right !== word) corrections.push([word, right]);
    return right;
  });
  const isSpanish = gloss !== undefined && guessLanguage(query) === 'es';
  const meaning = isSpanish
    ? words.flatMap((word) => {
        const english = gloss(word);
        return english.length > 0 ? english : [word];
      })
    : words;
  const telling = meaning.filter((word) => !filler.has(word));
  const told = telling.length > 0 ? telling : meaning;
  return {
    typed,
    meaning: meaning.map(concepts.of),
    sought: isSpanish ? told : words,
    told,
    concepts: told.map(concepts.of),
    corrections,
  };
}

/** The query as it was read, for “Showing results for …”; nothing if it is what was typed. */
export function describeCorrection({ typed, corrections }: Understanding): string | undefined {
  if (corrections.length === 0) return undefined;
  const right = new Map(corrections);
  return typed.map((word) => right.get(word) ?? word).join(' ');
}
