import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prosePlugin } from '../../src/authoring/prose-plugin.ts';
import { measureReadability, splitSentences } from '../../src/authoring/readability.ts';
import { citationPlugin } from '../../src/citations/plugin.ts';
import { compile } from '../compile.ts';

test('short everyday sentences read at a low grade, long learned ones at a high one', () => {
  const easy = measureReadability(['You can rest. It is fine to stop.']);
  const hard = measureReadability([
    'Notwithstanding considerable heterogeneity, psychotherapeutic interventions demonstrated efficacy.',
  ]);
  assert.ok(easy.grade < 3, `easy: ${easy.grade}`);
  assert.ok(hard.grade > 14, `hard: ${hard.grade}`);
});

test('the grade is the Flesch-Kincaid formula on counts that a person can check', () => {
  // One sentence, six words, six syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45.
  assert.equal(measureReadability(['The cat sat on the mat.']).grade, -1.4);
});

test('a list item ends a sentence, with or without a full stop', () => {
  const { words } = measureReadability(['One two three', 'four five']);
  assert.equal(words, 5);
  assert.deepEqual(splitSentences('It works. Does it? Yes'), ['It works.', 'Does it?', 'Yes']);
});

test('reading time is whole minutes at 200 words a minute, and never nothing', () => {
  assert.equal(measureReadability(['word '.repeat(1000)]).minutes, 5);
  assert.equal(measureReadability(['word']).minutes, 1);
  assert.deepEqual(measureReadability([]), { words: 0, minutes: 1, grade: 0 });
});

test('citations and headings are left out of the count', async () => {
  const { frontmatter } = await compile('## A heading\n\nIt helps people.[@a] Yes.', [
    citationPlugin({ sourceKeys: new Set(['a']), onCited: () => undefined }),
    prosePlugin(),
  ]);
  const { words } = frontmatter['readability'] as { words: number };
  assert.equal(words, 4);
});
