/** The index of words, held against the library whose ranking it has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import MiniSearch from 'minisearch';
import { createWordIndex } from '../../src/search/word-index.ts';
import { readGuides } from '../search/content.ts';

const boost = { title: 5, summary: 1, terms: 4 };
const records = [...readGuides().values()].map(({ title, summary, searchTerms }, id) => ({
  id,
  title,
  summary,
  terms: searchTerms.join(' '),
}));
const split = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const index = createWordIndex(boost);
for (const { id, title, summary, terms } of records) {
  index.add(id, 'title', split(title));
  index.add(id, 'summary', split(summary));
  index.add(id, 'terms', split(terms));
}
const library = new MiniSearch<(typeof records)[number]>({
  fields: Object.keys(boost),
  tokenize: split,
});
library.addAll(records);

for (const query of [
  'therapist',
  'first session what to say',
  'cost of therapy',
  'xyzzy',
  'goal',
]) {
  test(`“${query}” is ranked as MiniSearch ranks it`, () => {
    const words = split(query);
    const last = words.at(-1) ?? '';
    const ours = index.search(words.map((word) => ({ word, weight: 1, isStart: word === last })));
    const theirs = library.search(query, {
      boost,
      prefix: (word) => word === last,
      weights: { prefix: 0.4, fuzzy: 0.4 },
    });
    assert.equal(ours.size, theirs.length);
    for (const { id, score } of theirs) {
      assert.ok(Math.abs((ours.get(Number(id)) ?? 0) - score) < 1e-6, `record ${id}`);
    }
  });
}

test('the words compared with MiniSearch find something', () => {
  assert.ok(index.search([{ word: 'therapist', weight: 1 }]).size > 5);
});
