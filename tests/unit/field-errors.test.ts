/** What authors are told of a field that can’t be used. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFault } from '../../src/authoring/author-error.ts';
import { describeIssues } from '../../src/authoring/strict-loader.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { sourceSchema } from '../../src/schemas/source.ts';

const file = 'content/articles/en/x.mdx';

const frontMatter = {
  title: 'A title',
  summary: 'One plain sentence that says what the page gives to its reader.',
  phase: 'first',
  topics: ['goals'],
  searchTerms: Array.from({ length: 12 }, (_, index) => `goals ${index}`),
  related: [],
  published: '2026-11-22',
  checked: '2026-11-22',
  nextCheck: '2027-05-22',
};

function describeArticle(change: Record<string, unknown>, text: string): string[] {
  const { error } = articleSchema.safeParse({ ...frontMatter, ...change });
  return describeIssues(error?.issues ?? [], articleSchema, file, text).map(formatFault);
}

test('a missing field says what it is for', () => {
  assert.deepEqual(describeArticle({ summary: undefined }, '---\ntitle: A title\n---'), [
    `${file}:1 The field summary is missing.\n    summary: One plain sentence: what the page gives.`,
  ]);
});

test('an unknown field names the line, and the field that was probably meant', () => {
  assert.deepEqual(describeArticle({ sumary: 'x' }, '---\ntitle: A title\nsumary: x\n---'), [
    `${file}:3 The field sumary is not known.\n    Did you mean summary?`,
  ]);
});

test('a value that doesn’t fit says why', () => {
  const [fault] = describeArticle({ checked: 'soon' }, '---\nchecked: soon\n---');
  assert.equal(
    fault,
    `${file}:2 The field checked can’t be used: is not a day such as 2026-11-22.\n` +
      '    checked: The day its claims were last read against their sources.',
  );
});

/** What the build says of a source, by the first line of its file. */
function describeSource(change: Record<string, unknown>): string[] {
  const source = {
    type: 'book',
    title: 'A book',
    author: [{ family: 'Doe' }],
    evidence: 'book',
    finding: 'Something.',
    caveat: 'Something else.',
    topics: ['x'],
    checked: '2026-11-22',
    ...change,
  };
  const { error } = sourceSchema.safeParse(source);
  return describeIssues(
    error?.issues ?? [],
    sourceSchema,
    'content/sources/doe.yaml',
    'title: A book',
  ).map(formatFault);
}

test('a source without DOI or address can’t be cited', () => {
  assert.deepEqual(describeSource({}), [
    'content/sources/doe.yaml:1 The field DOI or `URL` is missing: a source needs at least one.\n' +
      '    DOI: DOI without https://doi.org/.',
  ]);
});

test('what readers see of a source names no other by its key', () => {
  const said = { DOI: '10.1/x', caveat: 'A newer review is doe2018newer.' };
  assert.deepEqual(describeSource(said), [
    'content/sources/doe.yaml:1 The field caveat holds a citation key; name the authors and the year instead.\n' +
      '    caveat: The limit of what may be said from it.',
  ]);
  assert.deepEqual(describeSource({ ...said, caveat: 'Doe’s review of 2018 is newer.' }), []);
});
