/** Search as a whole, on the site’s own guides: what it finds, and what it marks. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createEngine } from '../../src/search/engine.ts';
import { createMarker, splitMatches } from '../../src/search/marks.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { readTopics } from '../search/content.ts';
import { engine, find, index, records, words } from '../search/engine.ts';
import { average, mark, type Query } from '../search/measures.ts';

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

/** A small index of its own: what it finds depends on the rules alone. */
async function ask(pages: Record<string, Partial<SearchRecord>>, query: string) {
  const small = Object.entries(pages).map(
    ([href, page]): SearchRecord => ({ kind: 'article', href, title: '-', summary: '-', ...page }),
  );
  const own = await createEngine({ ...index, records: small });
  const { results, ...answer } = own.answer(query);
  return { ...answer, found: results.map(({ record }) => small[record]?.href) };
}

test('a word in a title counts more than in a phrase, and there more than in a heading or a summary', async () => {
  const filler = { title: 'walking the dog', summary: 'rain and sun' };
  const pages = {
    summary: { ...filler, summary: 'homework' },
    headings: { ...filler, headings: ['homework'] },
    terms: { ...filler, terms: ['homework'] },
    title: { ...filler, title: 'homework' },
  };
  const { found } = await ask(pages, 'homework');
  assert.deepEqual(found.slice(0, 2), ['title', 'terms']);
  assert.deepEqual(found.slice(2).toSorted(), ['headings', 'summary']);
});

test('a way of asking finds its topic where no page has the words', async () => {
  const pages = {
    other: { title: 'Rain and sun', topics: ['goals'] },
    cost: { title: 'Bread and butter', topics: ['cost-access'] },
  } as const;
  const { found, isWeak } = await ask(pages, 'cant afford it');
  assert.equal(found[0], 'cost');
  assert.equal(isWeak, true);
});

test('each topic of a guide has ways of asking, and is found by each of them', () => {
  const asks: Record<string, string[]> = words('intents').asks;
  const told = Object.entries(asks).flatMap(([topic, list]) =>
    list.map((ask) => ({
      topic,
      query: ask
        .split(' ')
        .map((slot) => slot.split('|')[0])
        .join(' '),
    })),
  );
  const unasked = [...new Set([...readTopics().values()].flat())].filter((topic) => !asks[topic]);
  assert.deepEqual(unasked, []);
  const lost = told.filter(
    ({ topic, query }) =>
      !engine
        .answer(query)
        .topics.slice(0, 8)
        .some((near) => near === topic),
  );
  assert.ok(lost.length <= told.length * 0.02, JSON.stringify(lost));
});

test('words that ask or deny are never marked, whatever forms they have', () => {
  const listMarked = (query: string, text: string) =>
    splitMatches(text, createMarker(engine.answer(query).understanding.concepts, engine.toConcept))
      .filter(({ isMatch }) => isMatch)
      .map((part) => part.text);
  const text = 'It doesn’t say what therapy does, or how it can’t work for you.';
  assert.deepEqual(listMarked('therepy dosent work', text), ['therapy', 'work']);
  assert.deepEqual(listMarked('what does therapy do and how', text), ['therapy']);
  assert.deepEqual(listMarked('why doesnt it', text), []);
});

test('words that are strange to every page are no good answer, and words of pages are', () => {
  for (const query of ['best pizza recipe', 'cheap flights to rome', 'xyzzy qwrt']) {
    assert.equal(engine.answer(query).isWeak, true, query);
  }
  const weak = records
    .flatMap(({ terms = [] }) => terms)
    .filter((term) => engine.answer(term).isWeak);
  assert.deepEqual(weak, []);
});
