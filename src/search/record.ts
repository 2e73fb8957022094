import type { Topic } from '../schemas/topic.ts';
import type { Phase } from '../site.ts';

/** What kinds of things search finds. */
export const kinds = ['article', 'help', 'page', 'phase', 'glossary', 'source'] as const;
export type Kind = (typeof kinds)[number];

/** One page, word or work as the lay index holds it. */
export interface SearchRecord {
  readonly kind: Kind;
  readonly href: string;
  readonly title: string;
  /** Of the title, if it is another than the page’s. */
  readonly language?: string | undefined;
  /** One sentence about it, shown under its title. */
  readonly summary: string;
  readonly headings?: readonly string[];
  /** What people type, misspellings too; other names of a word. */
  readonly terms?: readonly string[];
  readonly topics?: readonly Topic[];
  readonly phase?: Phase;
}

/** What search knows of language, from `content/search/`. */
export interface Lexicon {
  /** Groups of words with one meaning; the first stands for all. */
  readonly same: readonly (readonly string[])[];
  /** Groups of related words. */
  readonly near: readonly (readonly string[])[];
  /** Ways to ask about each topic. */
  readonly intents: Readonly<Partial<Record<Topic, readonly string[]>>>;
}

/** What spelling has to know besides the words of the records. */
export interface Spelling {
  /** Misspellings in `terms` and what they stand for. */
  readonly slips: Readonly<Record<string, string>>;
  /** Words of the site that no record has, and that spelling would change. */
  readonly known: readonly string[];
}

/** What answers while somebody types. */
export interface LayIndex extends Spelling {
  readonly records: readonly SearchRecord[];
  readonly lexicon: Lexicon;
}

/** English for Spanish words; a star at the end of a word stands for any ending. */
export type Gloss = Readonly<Record<string, string>>;
