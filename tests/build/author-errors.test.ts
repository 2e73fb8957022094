/** The build itself, stopped by what an author got wrong; the texts are tested one by one in `unit`. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { build, copyContent } from '../kitchen-sink.ts';

const content = '.cache/author-errors/content';
const article = `${content}/articles/en/a-first-goal.mdx`;
const original = readFileSync('content/articles/en/a-first-goal.mdx', 'utf8');

type Change = (text: string) => string;

/** Builds with a changed article and returns what the author gets to read. */
function buildWith(changes: readonly Change[]): string {
  copyContent(content);
  const changed = changes.reduce((text, change) => {
    const next = change(text);
    assert.notEqual(next, text, 'the change found nothing to change');
    return next;
  }, original);
  writeFileSync(article, changed);
  return buildAndRead();
}

function buildAndRead(): string {
  try {
    return `It was built: ${build(content, '.cache/author-errors/dist')}`;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return `${stdout}${stderr}`;
  }
}

const append =
  (words: string): Change =>
  (text) =>
    `${text}\n\n${words}\n`;

/** What one build tells at once: faults that are found at the same step, all in one guide. */
const faults: readonly { names: string; changes: readonly Change[]; says: readonly RegExp[] }[] = [
  {
    names: 'an unknown source and a malformed citation',
    changes: [append('It helps.[@nobody1999]'), append('It helps.[@tryon2018goals, and so on]')],
    says: [
      /a-first-goal\.mdx:\d+:10 The source @nobody1999 is not in the bibliography\./,
      /a-first-goal\.mdx:\d+:10 The citation \[@tryon2018goals, and so on\] can’t be read\./,
    ],
  },
  {
    names: 'a missing and an unknown front-matter field',
    changes: [(text) => text.replace(/^summary:.*\n/m, 'sumary: x\n')],
    says: [
      /a-first-goal\.mdx:1 The field summary is missing\.\s+summary: One plain sentence/,
      /a-first-goal\.mdx:3 The field sumary is not known\.\s+Did you mean summary\?/,
    ],
  },
  {
    names: 'a dead internal link and a dead fragment',
    changes: [append('See [this](/articles/nowhere/).'), append('See [this](/about/#nowhere).')],
    says: [
      /a-first-goal\.mdx:\d+:5 The link \/articles\/nowhere\/ leads to no page\./,
      /a-first-goal\.mdx:\d+:5 The link \/about\/#nowhere leads to a page that has no part #nowhere\./,
    ],
  },
  {
    names: 'a term that the glossary lacks',
    changes: [append('A <Term id="aliance">bond</Term>.')],
    says: [/a-first-goal\.mdx:\d+:3 The glossary has no term aliance\.\s+Did you mean alliance\?/],
  },
  {
    names: 'a reading grade over 8',
    changes: [
      append(
        'Psychotherapeutic interventions necessitate considerable collaborative responsibility, notwithstanding individual circumstances. '.repeat(
          40,
        ),
      ),
    ],
    says: [/a-first-goal\.mdx:\d+ The text reads at grade [\d.]+; the limit is 8\./],
  },
  {
    names: 'a related article that doesn’t exist',
    changes: [
      (text) => text.replace(/^related: \[/m, 'related: [nowhere, ').replace(/, [\w-]+\]/, ']'),
    ],
    says: [/a-first-goal\.mdx:1 The related article nowhere doesn’t exist\./],
  },
  {
    names: 'a search term that stands there twice',
    changes: [(text) => text.replace(/^searchTerms:\n/m, '$&  - treatment plan meaning\n')],
    says: [
      /a-first-goal\.mdx:\d+ The search term “treatment plan meaning” stands in this file already\.\s+Leave it on the page that answers it best/,
    ],
  },
];

for (const { names, changes, says } of faults) {
  test(`the build is stopped with file, line, fault and remedy by ${names}`, {
    timeout: 120_000,
  }, () => {
    const told = buildWith(changes);
    for (const sentence of says) assert.match(told, sentence);
    assert.doesNotMatch(told, /It was built/);
  });
}

test('a source without DOI or address stops the build', { timeout: 120_000 }, () => {
  copyContent(content);
  const source = `${content}/sources/tryon2018goals.yaml`;
  writeFileSync(source, readFileSync(source, 'utf8').replace(/^DOI:.*\n/m, ''));
  assert.match(
    buildAndRead(),
    /tryon2018goals\.yaml:1 The field DOI or `URL` is missing: a source needs at least one\./,
  );
});

test('a source that no page cites is a warning, and the site is built', {
  timeout: 120_000,
}, () => {
  copyContent(content);
  const source = readFileSync(`${content}/sources/tryon2018goals.yaml`, 'utf8');
  writeFileSync(`${content}/sources/uncited2018.yaml`, source);
  const output = buildAndRead();
  assert.match(output, /It was built/);
  assert.match(
    output,
    /uncited2018\.yaml:1 No page cites @uncited2018\.\s+Cite it, or remove the file\./,
  );
});
