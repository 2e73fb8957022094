/** What authors are told of a document that can’t be built. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { formatFault } from '../../src/authoring/author-error.ts';
import { linksPlugin } from '../../src/authoring/links-plugin.ts';
import { prosePlugin } from '../../src/authoring/prose-plugin.ts';
import { citationPlugin } from '../../src/citations/plugin.ts';
import { findDeadLink } from '../../src/integrations/check-authoring.ts';
import { partsPlugin } from '../../src/mdx/plugin.ts';
import { compile } from '../compile.ts';

const file = 'content/articles/en/x.mdx';

/** Compiles MDX as the build does, with one plugin, and returns what it threw. */
async function messageOf(plugin: MdastPluginEntry, source: string): Promise<string> {
  try {
    await compile(source, [plugin], pathToFileURL(resolve(file)));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was thrown';
}

const citations = citationPlugin({
  sourceKeys: new Set(['harkin2016monitoring']),
  onCited: () => undefined,
});
const parts = partsPlugin({
  glossaryIds: () => new Set(['alliance']),
  quotableKeys: new Set(['nimh2024psychotherapies']),
});

test('an unknown source names the key that was probably meant', async () => {
  assert.equal(
    await messageOf(citations, 'One.\n\nIt helps.[@harkin2016monitorng]'),
    `${file}:3:10 The source @harkin2016monitorng is not in the bibliography.\n` +
      '    Did you mean @harkin2016monitoring? Otherwise add content/sources/harkin2016monitorng.yaml.',
  );
});

test('an unknown source that is like no other says where to add it', async () => {
  assert.equal(
    await messageOf(citations, 'It helps.[@nobody1999]'),
    `${file}:1:10 The source @nobody1999 is not in the bibliography.\n` +
      '    Add content/sources/nobody1999.yaml, or cite a work that is there.',
  );
});

test('a malformed citation shows how one is written', async () => {
  assert.equal(
    await messageOf(citations, 'It helps.[see @harkin2016monitoring]'),
    `${file}:1:10 The citation [see @harkin2016monitoring] can’t be read. “see @harkin2016monitoring” is not a key with an optional place.\n` +
      '    Write [@key], [@key, p. 12] or [@first; @second]. For an @ that is no citation, leave out the brackets.',
  );
});

test('a citation with markup inside is malformed, not overlooked', async () => {
  const message = await messageOf(citations, 'It helps.[@harkin2016monitoring, and *passim*]');
  assert.match(message, /x\.mdx:1:10 The citation .* can’t be read\. The brackets of the citation/);
});

test('a citation in a heading is sent to the sentence that it proves', async () => {
  const message = await messageOf(citations, '## It helps [@harkin2016monitoring]');
  assert.match(message, /x\.mdx:1:4 A citation stands outside a paragraph or list\./);
});

test('all faults of a document come in one message', async () => {
  const message = await messageOf(citations, 'One.[@nobody1]\n\nTwo.[@nobody2]');
  assert.match(message, /x\.mdx:1:5 .*@nobody1/);
  assert.match(message, /x\.mdx:3:5 .*@nobody2/);
});

test('a term that the glossary lacks names the nearest one', async () => {
  assert.equal(
    await messageOf(parts, 'How well you <Term id="aliance">work together</Term>.'),
    `${file}:1:14 The glossary has no term aliance.\n` +
      '    Did you mean alliance? Otherwise add content/glossary/en/aliance.yaml.',
  );
});

test('a part that doesn’t exist names the one that was probably meant', async () => {
  assert.equal(
    await messageOf(parts, '<KeyPoint>\n\n- One.\n\n</KeyPoint>'),
    `${file}:1:1 <KeyPoint> is not a part that articles can use.\n    Did you mean <KeyPoints>?`,
  );
});

test('a part without what it needs shows how it is written', async () => {
  assert.equal(
    await messageOf(parts, '<TryThis title="One step">\n\nDo it.\n\n</TryThis>'),
    `${file}:1:1 <TryThis> lacks its step.\n` +
      '    Write it as <TryThis title="Name one step" step="Write one sentence about this week">.',
  );
});

test('a drawing that can’t be drawn shows how it is written', async () => {
  const draw = (part: string) =>
    messageOf(parts, `<${part}>\n\nWords.\n\n</${part.split(' ')[0]}>`);
  for (const count of ['101', '-1', '7.5', 'eight', ''])
    assert.equal(
      await draw(`Hundred title="Some" count="${count}"`),
      `${file}:1:1 <Hundred> can’t draw count="${count}".\n` +
        '    Write it as <Hundred title="Eight in a hundred" count="8">.',
    );
  for (const points of ['Mon 6', '6, 3', 'Mon 6, Tue 11', 'Mon 6; Tue 3'])
    assert.match(
      await draw(`Line title="A week" points="${points}" high="Good" low="Hard"`),
      /:1:1 <Line> can’t draw points="/,
    );
  for (const count of ['0', '8', '100'])
    assert.equal(await draw(`Hundred title="Some" count="${count}"`), 'nothing was thrown');
});

test('a quotation needs exactly one source, whose licence allows it', async () => {
  assert.match(
    await messageOf(parts, '<Quote>\n\nWords.\n\n</Quote>'),
    /<Quote> cites 0 sources\./,
  );
  assert.match(
    await messageOf(parts, '<Quote>\n\nWords.[@harkin2016monitoring]\n\n</Quote>'),
    /The words of @harkin2016monitoring may not be printed: its file names no licence\./,
  );
  assert.equal(
    await messageOf(parts, '<Quote>\n\nWords.[@nimh2024psychotherapies]\n\n</Quote>'),
    'nothing was thrown',
  );
});

test('a text that reads above grade 8 names its hardest sentence', async () => {
  const easy = 'You can rest. It is fine.';
  const hard =
    'Psychotherapeutic interventions necessitate considerable collaborative responsibility, notwithstanding individual circumstances.';
  const message = await messageOf(prosePlugin(), `${easy}\n\n${hard} ${hard}`);
  assert.match(message, /x\.mdx:3 The text reads at grade [\d.]+; the limit is 8\./);
  assert.match(
    message,
    /Shorten sentences and use everyday words\. The hardest sentence \(grade [\d.]+\): “Psycho/,
  );
});

test('a link out of the site is refused, because sources carry those', async () => {
  const links = linksPlugin({ base: '/', repository: undefined, onLink: () => undefined });
  assert.equal(
    await messageOf(links, 'See [this](https://example.org).'),
    `${file}:1:5 The link https://example.org leads out of the site, or isn’t written from its root.\n` +
      '    Write internal links like /articles/a-first-goal/. Cite other sites as sources.',
  );
});

test('a dead link and a dead fragment are told apart', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'cairn-'));
  mkdirSync(join(dist, 'about'));
  writeFileSync(join(dist, 'about/index.html'), '<h2 id="who">Who</h2>');
  const link = (href: string) => findDeadLink({ file, line: 7, column: 3, href }, dist);

  assert.equal(await link('/about/'), undefined);
  assert.equal(await link('/about/#who'), undefined);
  const missing = await link('/abuot/');
  assert.equal(
    missing && formatFault(missing),
    `${file}:7:3 The link /abuot/ leads to no page.\n` +
      '    Write the address of a page that exists; the file’s name is its address.',
  );
  const slashless = await link('/about');
  assert.equal(slashless?.remedy, 'End the address with a slash: /about/.');
  const fragment = await link('/about/#why');
  assert.equal(fragment?.fault, 'The link /about/#why leads to a page that has no part #why.');
});
