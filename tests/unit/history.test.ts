import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { parseHistory, readHistory } from '../../src/authoring/history.ts';

test('a change tells its day, its subject and its pages, and a correction what was wrong', () => {
  const history = [
    '\u001e2026-12-01\u001fSay it as the review does\u001fCorrection: We said half; it was a third.\u001f\ncontent/articles/en/setbacks.mdx\ncontent/sources/a.yaml\n',
    '\u001e2026-11-22\u001fSplit a sentence\u001f\u001f\ncontent/pages/en/about.mdx\n',
  ].join('');
  assert.deepEqual(parseHistory(history), [
    {
      on: '2026-12-01',
      subject: 'Say it as the review does',
      correction: 'We said half; it was a third.',
      files: ['content/articles/en/setbacks.mdx'],
    },
    {
      on: '2026-11-22',
      subject: 'Split a sentence',
      correction: undefined,
      files: ['content/pages/en/about.mdx'],
    },
  ]);
});

test('the history of the guides can be read where it is, and is missed without an error where it isn’t', () => {
  const history = readHistory(['content/articles']);
  assert.equal(history !== undefined, existsSync('.git'));
  assert.equal(parseHistory(history ?? '').length > 0, existsSync('.git'));
  assert.equal(readHistory(['/nowhere']), undefined);
});
