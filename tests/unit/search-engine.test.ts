/** Search as a whole, on the site’s own guides: what it finds, and what no input can make it do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { checkSearchTerms } from '../../src/authoring/search-terms.ts';
import { readDictionary } from '../../src/data/dictionary.ts';
import { detectCrisis } from '../../src/search/crisis.ts';
import { createEngine } from '../../src/search/engine.ts';
import { guessLanguage } from '../../src/search/language.ts';
import { splitMatches } from '../../src/search/marks.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { describeCorrection } from '../../src/search/understand.ts';
import { buildVocabulary } from '../../src/search/vocabulary.ts';
import { readGuides, readTopics } from '../search/content.ts';
import { average, mark, type Query } from '../search/measures.ts';

const words = (name: string) => parse(readFileSync(`content/search/en/${name}.yaml`, 'utf8'));
const lexicon = { ...words('synonyms'), intents: words('intents').asks };
const records = Array.from(
  readGuides(),
  ([href, { title, summary, topics, searchTerms }]) =>
    ({ kind: 'article', href, title, summary, topics, terms: searchTerms }) as SearchRecord,
);
const index = { records, lexicon, ...buildVocabulary(records, lexicon, readDictionary()) };
const engine = await createEngine(index);
engine.learnSpanish(words('spanish').words);
const find = (query: string) =>
  engine.answer(query).results.map(({ record }) => records[record]?.href ?? '');

test('the tuning queries find pages on their topics near the top', () => {
  const queries: Query[] = JSON.parse(readFileSync('tests/fixtures/search/tuning.json', 'utf8'));
  const topics = readTopics();
  const covered = new Set([...topics.values()].flat());
  const marks = queries
    .filter(
      ({ kind, topics: asked }) =>
        kind === 'topic' && Object.keys(asked).some((topic) => covered.has(topic)),
    )
    .map((query) => mark(query, find(query.q), topics));
  assert.ok(marks.length >= 40);
  assert.ok(average(marks.map(({ ndcg }) => ndcg)) >= 0.85);
  assert.ok(average(marks.map(({ third }) => third)) >= 0.9);
  assert.equal(average(marks.map(({ zero }) => zero)), 0);
});

test('every guide is found by each phrase that it says people type', () => {
  const lost = records.flatMap(({ href, terms = [] }) =>
    terms.filter((term) => !find(term).slice(0, 5).includes(href)),
  );
  assert.deepEqual(lost, []);
});

test('misspelt words of search terms are known for what they stand for', () => {
  assert.equal(index.slips['counceling'], 'counseling');
  assert.equal(index.slips['dont'], undefined);
  assert.equal(describeCorrection(engine.answer('theripist').understanding), 'therapist');
  assert.equal(describeCorrection(engine.answer('therapist').understanding), undefined);
});

test('a phrase on two pages, or too few in Spanish, is told with file, line, fault and remedy', () => {
  const article = (file: string, terms: readonly string[]) => ({
    file,
    terms,
    text: `---\nsearchTerms:\n${terms.map((term) => `  - ${term}`).join('\n')}\n---\n`,
  });
  const spanish = ['no puedo pagar', 'que le digo', 'cuanto cuesta'];
  const faults = checkSearchTerms(
    [article('a.mdx', ['stuck', ...spanish]), article('b.mdx', ['slow', 'Stuck'])],
    (term) => guessLanguage(term) === 'es',
  );
  assert.deepEqual(
    faults.map(({ file, line, fault }) => `${file}:${line} ${fault}`),
    [
      'b.mdx:4 The search term “Stuck” stands in a.mdx already.',
      'b.mdx:2 0 of the search terms are Spanish.',
    ],
  );
  assert.ok(faults.every(({ remedy }) => remedy.length > 20));
});

/** Long, empty, right to left, pictures, markup, lone halves of pairs: what a box may hold. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', 'e', ' ', 's', 'u', 'i', 'c', 'd', 'w', 'n', 't'),
    maxLength: 3000,
  }),
  fc
    .array(
      fc.constantFrom(
        '<b>',
        '<img src=x onerror=alert(1)>',
        '&lt;',
        '">',
        '🙂',
        'אני',
        'مرحبا',
        'therepy',
        'want',
        'die',
        '(',
        '.*',
        '\\',
        '\u0000',
        '\ud800',
        '1',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
);
const RUNS = 10_000;
/** A reader’s limit is 50 ms; the slowest share is left to a machine that does other things as well. */
const LIMIT_MS = 50;
const SHARE = 0.995;

test('no input throws, takes long, or becomes anything but text', { timeout: 300_000 }, () => {
  const times: number[] = [];
  fc.assert(
    fc.property(anything, (text) => {
      const start = performance.now();
      detectCrisis(text);
      const { understanding } = engine.answer(text);
      times.push(performance.now() - start);
      const asked = new Set(understanding.concepts);
      const parts = splitMatches(text, (word) => asked.has(engine.toConcept(word)));
      // What is drawn is the text, piece by piece, and nothing else.
      assert.equal(parts.map((part) => part.text).join(''), text);
      assert.doesNotMatch(describeCorrection(understanding) ?? '', /[<>&"']/);
    }),
    { numRuns: RUNS },
  );
  times.sort((one, other) => one - other);
  const slow = times[Math.floor(SHARE * times.length)] ?? 0;
  assert.ok(slow < LIMIT_MS, `${SHARE * 100} % take up to ${slow.toFixed(1)} ms`);
});
