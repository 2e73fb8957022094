import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { listClaims } from '../../src/citations/claims.ts';

test('a citation belongs to the sentence before it, without its tags and links', () => {
  const text =
    'First one. The <Term id="a">alliance</Term> [helps](/x/).[@a; @b, p. 3] And more.[@c]';
  assert.deepEqual(listClaims(`---\n---\n${text}`), [
    { line: 3, sentence: 'The alliance helps.', keys: ['a', 'b'] },
    { line: 3, sentence: 'And more.', keys: ['c'] },
  ]);
});

test('a list item is a claim of its own, without its mark', () => {
  assert.deepEqual(listClaims('- **Money.** It costs.[@a]'), [
    { line: 1, sentence: 'It costs.', keys: ['a'] },
  ]);
});

test('the command prints each cited sentence beside what its source found and where it stops', () => {
  const printed = execFileSync('node', ['src/citations/print-claims.ts', 'setbacks'], {
    encoding: 'utf8',
  });
  assert.match(printed, /setbacks\.mdx:\d+\n {2}\w.*\n {4}@\w+ \(.*\)\n {6}Found: .*\n {6}Limit: /);
  assert.match(printed, /\n\d+ cited sentences in 1 files\./);
});
