import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from '../../src/reading/sentences.ts';
import { toSpoken } from '../../src/reading/spoken.ts';
import { sortVoices } from '../../src/reading/voices.ts';

const sentences = (text: string) =>
  splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));

test('a text is read sentence by sentence', () => {
  assert.deepEqual(sentences('One step. “Is it enough?” It is. '), [
    'One step.',
    '“Is it enough?”',
    'It is.',
  ]);
});

test('a point after an abbreviation ends no sentence', () => {
  assert.deepEqual(sentences('Ask Dr. Lee for a break, e.g. Monday. Then go.'), [
    'Ask Dr. Lee for a break, e.g. Monday.',
    'Then go.',
  ]);
});

test('what has no word or number is not read', () => {
  assert.deepEqual(sentences(' … '), []);
});

const spoken: readonly [string, string][] = [
  ['Call 988 or text HOME to 741741.', 'Call 9 8 8 or text HOME to 7 4 1 7 4 1.'],
  ['Samaritans: 116 123', 'Samaritans: 1 1 6 1 2 3'],
  ['Call 1-800-273-8255.', 'Call 1 8 0 0 2 7 3 8 2 5 5.'],
  ['In 138 studies of 19,951 people', 'In 138 studies of 19,951 people'],
  ['988 people took part', '988 people took part'],
  ['after 12–16 sessions', 'after 12 to 16 sessions'],
  ['from 2017-2021', 'from 2017 to 2021'],
  ['at least 7:1', 'at least 7 to 1'],
  ['about 30% of people', 'about 30 percent of people'],
  ['a 5-minute walk', 'a 5-minute walk'],
  ['open 24/7', 'open 24 hours a day'],
  ['in the 1990s, in 2011', 'in the 1990s, in 2011'],
  ['an effect of 0.45', 'an effect of 0.45'],
];
for (const [written, said] of spoken) {
  test(`“${written}” is read as “${said}”`, () => assert.equal(toSpoken(written), said));
}

test('voices of the device come first, and only those of the page’s language', () => {
  const voice = (name: string, lang: string, localService: boolean) => ({
    name,
    lang,
    localService,
    default: false,
    voiceURI: name,
  });
  const { local, remote } = sortVoices(
    [voice('Far', 'en-US', false), voice('Near', 'en_GB', true), voice('Nah', 'de-DE', true)],
    'en',
  );
  assert.deepEqual(
    [local, remote].map((list) => list.map(({ name }) => name)),
    [['Near'], ['Far']],
  );
});
