import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConcepts } from '../../src/search/concepts.ts';
import { readExcerpt } from '../../src/search/excerpt.ts';
import { noFilters, readAsked, writeAsked } from '../../src/search/fragment.ts';
import { createGlosser } from '../../src/search/gloss.ts';
import { createIntents } from '../../src/search/intents.ts';
import { guessLanguage } from '../../src/search/language.ts';
import { splitMatches } from '../../src/search/marks.ts';
import { normalize } from '../../src/search/normalize.ts';
import { createPhraseIndex } from '../../src/search/phrases.ts';
import { countEdits, createSpeller } from '../../src/search/spelling.ts';
import { stem } from '../../src/search/stem.ts';

const ask = (query: string) => ({ query, isVerbatim: false, filters: noFilters });

test('a query comes back from the fragment as it was typed', () => {
  for (const query of ['small steps', 'a & b = c', '50 % #1', 'qué es', '"quoted" <b>', '🙂']) {
    assert.deepEqual(readAsked(writeAsked(ask(query))), ask(query));
  }
});

test('filters and the wish for words as typed come back with the query', () => {
  const asked = {
    query: 'stuck',
    isVerbatim: true,
    filters: { kind: 'article', phase: 'rough', topic: 'plateau' },
  };
  assert.deepEqual(readAsked(writeAsked(asked)), asked);
});

test('an empty query leaves no trace in the address', () => {
  assert.equal(writeAsked(ask('   ')), '');
  assert.equal(readAsked('').query, '');
});

test('a fragment that isn’t ours is no query', () => {
  assert.equal(readAsked('#topics').query, '');
});

test('an escaped excerpt becomes plain text, without the marks that came with it', () => {
  assert.equal(
    readExcerpt('Small <mark>steps</mark> &amp; &lt;b&gt; rest &amp;lt;'),
    'Small steps & <b> rest &lt;',
  );
});

test('words are marked wherever they stand, and the text stays whole', () => {
  const text = 'Your first session, step by step';
  const parts = splitMatches(text, (word) => word === 'session');
  assert.equal(parts.map((part) => part.text).join(''), text);
  assert.deepEqual(
    parts.filter(({ isMatch }) => isMatch).map((part) => part.text),
    ['session'],
  );
});

test('case, accents, apostrophes and signs make no difference', () => {
  assert.equal(normalize('  Can’t AFFORD — Él, ¿qué?'), 'cant afford el que');
});

test('the forms of a word meet, and different words don’t', () => {
  for (const [one, other] of [
    ['goals', 'goal'],
    ['stopping', 'stopped'],
    ['changing', 'change'],
    ['worries', 'worry'],
    ['classes', 'class'],
  ] as const) {
    assert.equal(stem(one), stem(other), `${one} and ${other}`);
  }
  assert.notEqual(stem('therapist'), stem('therapy'));
  assert.notEqual(stem('session'), stem('sense'));
});

test('a question in Spanish is told from one in English', () => {
  for (const query of [
    '¿cuánto cuesta?',
    'no puedo pagar',
    'que le digo al psicologo',
    'terapia',
  ]) {
    assert.equal(guessLanguage(query), 'es', query);
  }
  for (const query of ['how much does it cost', 'therapy', 'no idea', 'me and my therapist', '']) {
    assert.equal(guessLanguage(query), 'en', query);
  }
});

const speller = createSpeller({
  words: new Map([
    ['therapist', 9],
    ['therapy', 9],
    ['which', 2],
    ['with', 2],
    ['counseling', 5],
  ]),
  known: ['boss'],
  slips: new Map([['shrnk', 'shrink']]),
});

test('a misspelt word becomes the one that was meant', () => {
  assert.equal(speller.correct('theripist'), 'therapist');
  assert.equal(speller.correct('thearpy'), 'therapy');
  assert.equal(speller.correct('counciling'), 'counseling');
  assert.equal(speller.correct('wich'), 'which');
  assert.equal(speller.correct('shrnk'), 'shrink');
});

test('right words, short words, numbers and strangers stay as they are', () => {
  for (const word of ['therapists', 'boss', 'cbt', 'phq9', 'zzzzzzz', 'café']) {
    assert.equal(speller.correct(word), word);
  }
});

test('a short word may differ by one letter, a long one by two, and none by more', () => {
  assert.equal(speller.correct('therpy'), 'therapy');
  assert.equal(speller.correct('thrpy'), 'thrpy');
  assert.equal(speller.correct('thorapyst'), 'therapist');
  assert.equal(speller.correct('thorupyst'), 'thorupyst');
});

test('swapped neighbors are one slip', () => {
  assert.equal(countEdits('form', 'from', 2), 1);
  assert.equal(countEdits('kitten', 'sitting', 3), 3);
  assert.ok(countEdits('short', 'something else', 2) > 2);
});

const concepts = createConcepts({
  same: [
    ['therapist', 'counselor', 'shrink'],
    ['quit', 'leave'],
  ],
  near: [['therapist', 'psychiatrist']],
});

test('words of one meaning are one, in all their forms', () => {
  assert.equal(concepts.of('counselors'), concepts.of('therapist'));
  assert.equal(concepts.of('shrink'), concepts.of('therapists'));
  assert.deepEqual(concepts.near(concepts.of('shrink')), [concepts.of('psychiatrist')]);
});

test('a way of asking is found in any words that mean the same, with others between', () => {
  const find = createIntents({ 'dropout-quit': ['want quit therapist'] }, concepts);
  const query = (text: string) => text.split(' ').map(concepts.of);
  assert.ok((find(query('i want to leave my counselor')).get('dropout-quit') ?? 0) > 0);
  assert.equal(find(query('my counselor left me a note')).size, 0);
  assert.equal(find(query('leave i want counselor')).size, 0);
});

test('a Spanish word is read by the longest entry that fits', () => {
  const gloss = createGlosser({ 'ayud*': 'help', ayudante: 'helper', 'cuant*': 'how much' });
  assert.deepEqual(gloss('ayudarme'), ['help']);
  assert.deepEqual(gloss('ayudante'), ['helper']);
  assert.deepEqual(gloss('cuanto'), ['how', 'much']);
  assert.deepEqual(gloss('zapato'), []);
});

test('a whole question finds the phrase that is most like it', () => {
  const texts = ['how long does therapy take', 'how much does therapy cost', 'therapy for teens'];
  const words = texts.map((text) => text.split(' '));
  const index = createPhraseIndex(texts.length);
  for (const [record, list] of words.entries())
    index.add({ record, weight: 1, concepts: list, words: list });
  const asked = 'what does therapy cost'.split(' ');
  const scores = index.match({ concepts: asked, words: asked });
  assert.equal(scores.indexOf(Math.max(...scores)), 1);
  assert.ok(Math.max(...scores) <= 1.5);
});
