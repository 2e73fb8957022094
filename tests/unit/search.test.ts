import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitExcerpt } from '../../src/search/excerpt.ts';
import { readQuery, writeQuery } from '../../src/search/fragment.ts';

test('a query comes back from the fragment as it was typed', () => {
  for (const query of ['small steps', 'a & b = c', '50 % #1', 'qué es', '"quoted" <b>', '🙂']) {
    assert.equal(readQuery(writeQuery(query)), query);
  }
});

test('an empty query leaves no trace in the address', () => {
  assert.equal(writeQuery('   '), '');
  assert.equal(readQuery(''), '');
});

test('a fragment that isn’t ours is no query', () => {
  assert.equal(readQuery('#topics'), '');
});

test('matching words are told apart, and escaped text becomes plain text', () => {
  assert.deepEqual(splitExcerpt('Small <mark>steps</mark> &amp; &lt;b&gt; rest'), [
    { text: 'Small ', isMatch: false },
    { text: 'steps', isMatch: true },
    { text: ' & <b> rest', isMatch: false },
  ]);
});
