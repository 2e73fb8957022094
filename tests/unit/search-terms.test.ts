/** What authors are told of the phrases that people type. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSearchTerms } from '../../src/authoring/search-terms.ts';
import { guessLanguage } from '../../src/search/language.ts';

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
