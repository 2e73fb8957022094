/** The engine of search, over the site’s own guides and words. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readDictionary } from '../../src/data/dictionary.ts';
import { createEngine } from '../../src/search/engine.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { buildVocabulary } from '../../src/search/vocabulary.ts';
import { readGuides } from './content.ts';

export const words = (name: string) =>
  parse(readFileSync(`content/search/en/${name}.yaml`, 'utf8'));
const lexicon = { ...words('synonyms'), intents: words('intents').asks };
export const records = Array.from(
  readGuides(),
  ([href, { title, summary, topics, searchTerms }]) =>
    ({ kind: 'article', href, title, summary, topics, terms: searchTerms }) as SearchRecord,
);
export const index = { records, lexicon, ...buildVocabulary(records, lexicon, readDictionary()) };
export const engine = await createEngine(index);
engine.learnSpanish(words('spanish').words);
export const find = (query: string) =>
  engine.answer(query).results.map(({ record }) => records[record]?.href ?? '');
