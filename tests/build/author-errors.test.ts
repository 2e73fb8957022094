/** The build itself, stopped by what an author got wrong; the texts are tested one by one in `unit`. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { build, copyContent } from '../kitchen-sink.ts';

const content = '.cache/author-errors/content';
const article = `${content}/articles/en/a-first-goal.mdx`;
const original = readFileSync('content/articles/en/a-first-goal.mdx', 'utf8');

/** Builds with a changed article and returns what the author gets to read. */
function buildWith(change: (text: string) => string): string {
  copyContent(content);
  const changed = change(original);
  assert.notEqual(changed, original, 'the change found nothing to change');
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

const append = (words: string) => (text: string) => `${text}\n\n${words}\n`;

const faults: readonly { name: string; change: (text: string) => string; says: RegExp }[] = [
  {
    name: 'an unknown source',
    change: append('It helps.[@nobody1999]'),
    says: /a-first-goal\.mdx:\d+:10 The source @nobody1999 is not in the bibliography\./,
  },
  {
    name: 'a malformed citation',
    change: append('It helps.[@tryon2018goals, and so on]'),
    says: /a-first-goal\.mdx:\d+:10 The citation \[@tryon2018goals, and so on\] can’t be read\./,
  },
  {
    name: 'a missing front-matter field',
    change: (text) => text.replace(/^summary:.*\n/m, ''),
    says: /a-first-goal\.mdx:1 The field summary is missing\.\s+summary: One plain sentence/,
  },
  {
    name: 'an unknown front-matter field',
    change: (text) => text.replace('summary:', 'sumary: x\nsummary:'),
    says: /a-first-goal\.mdx:3 The field sumary is not known\.\s+Did you mean summary\?/,
  },
  {
    name: 'a dead internal link',
    change: append('See [this](/articles/nowhere/).'),
    says: /a-first-goal\.mdx:\d+:5 The link \/articles\/nowhere\/ leads to no page\./,
  },
  {
    name: 'a dead fragment',
    change: append('See [this](/about/#nowhere).'),
    says: /a-first-goal\.mdx:\d+:5 The link \/about\/#nowhere leads to a page that has no part #nowhere\./,
  },
  {
    name: 'a term that the glossary lacks',
    change: append('A <Term id="aliance">bond</Term>.'),
    says: /a-first-goal\.mdx:\d+:3 The glossary has no term aliance\.\s+Did you mean alliance\?/,
  },
  {
    name: 'a reading grade over 8',
    change: append(
      'Psychotherapeutic interventions necessitate considerable collaborative responsibility, notwithstanding individual circumstances. '.repeat(
        40,
      ),
    ),
    says: /a-first-goal\.mdx:\d+ The text reads at grade [\d.]+; the limit is 8\./,
  },
  {
    name: 'a related article that doesn’t exist',
    change: (text) =>
      text.replace(/^related: \[/m, 'related: [nowhere, ').replace(/, [\w-]+\]/, ']'),
    says: /a-first-goal\.mdx:1 The related article nowhere doesn’t exist\./,
  },
  {
    name: 'a search term that stands there twice',
    change: (text) => text.replace(/^searchTerms:\n/m, '$&  - treatment plan meaning\n'),
    says: /a-first-goal\.mdx:\d+ The search term “treatment plan meaning” stands in this file already\.\s+Leave it on the page that answers it best/,
  },
];

for (const { name, change, says } of faults) {
  test(`${name} stops the build with file, line, fault and remedy`, { timeout: 120_000 }, () => {
    assert.match(buildWith(change), says);
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
