import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsl } from '../../src/citations/csl.ts';
import { exportSources } from '../../src/citations/export.ts';
import { CitationNumbers } from '../../src/citations/number.ts';
import { citationPlugin } from '../../src/citations/plugin.ts';
import { createReferenceFormatter } from '../../src/citations/reference.ts';
import type { Source } from '../../src/schemas/source.ts';
import { compile } from '../compile.ts';

const harkin: Source = {
  type: 'article-journal',
  title: 'Does monitoring goal progress promote goal attainment?',
  author: [
    { family: 'Harkin', given: 'Benjamin' },
    { family: 'Webb', given: 'Thomas L.' },
    { family: 'Chang', given: 'Betty P. I.' },
  ],
  issued: '2016',
  'container-title': 'Psychological Bulletin',
  volume: '142',
  issue: '2',
  page: '198-229',
  DOI: '10.1037/bul0000025',
  evidence: 'meta-analysis',
  finding: 'It helped.',
  caveat: 'Not in therapy.',
  topics: ['goals'],
  checked: '2026-11-22',
};

test('works are numbered by their first use, and every use is counted', () => {
  const numbers = new CitationNumbers();
  assert.deepEqual(numbers.add({ key: 'b' }), { key: 'b', number: 1, use: 1, isFirst: true });
  assert.deepEqual(numbers.add({ key: 'a', locator: 'p. 2' }), {
    key: 'a',
    locator: 'p. 2',
    number: 2,
    use: 1,
    isFirst: true,
  });
  assert.deepEqual(numbers.add({ key: 'b' }), { key: 'b', number: 1, use: 2, isFirst: false });
  assert.deepEqual(numbers.list(), [
    { key: 'b', uses: 2 },
    { key: 'a', uses: 1 },
  ]);
});

const makePlugin = () =>
  citationPlugin({ sourceKeys: new Set(['a', 'b']), onCited: () => undefined });

test('a document tells its works in the order in which it cites them', async () => {
  const { frontmatter } = await compile('One.[@b]\n\n- Two.[@a; @b]', [makePlugin()]);
  assert.deepEqual(frontmatter['citations'], [
    { key: 'b', uses: 2 },
    { key: 'a', uses: 1 },
  ]);
});

test('the numbers of one document never run on in the next', async () => {
  const plugin = makePlugin();
  await compile('One.[@a]', [plugin]);
  const { code, frontmatter } = await compile('Two.[@b]', [plugin]);
  assert.deepEqual(frontmatter['citations'], [{ key: 'b', uses: 1 }]);
  assert.match(code, /number: "1"/);
});

test('a citation keeps the word before it, and its note ends the paragraph', async () => {
  const { code } = await compile('It helps people.[@a] A lot.[@a]', [makePlugin()]);
  assert.match(code, /number: "1",\s*use: "1",\s*children: "people\."/);
  assert.match(code, /" A "/);
  assert.equal(code.match(/source: "a"/g)?.length, 1);
});

test('a citation in code is left as it is', async () => {
  const { frontmatter, code } = await compile('Write `[@a]` to cite.', [makePlugin()]);
  assert.deepEqual(frontmatter['citations'], []);
  assert.match(code, /\[@a\]/);
});

test('a reference is formatted in APA style, with its DOI as a link', () => {
  const { formatSource: format } = createReferenceFormatter();
  const { html, short } = format('harkin2016monitoring', harkin);
  assert.equal(
    html,
    'Harkin, B., Webb, T. L., &#38; Chang, B. P. I. (2016). Does monitoring goal progress promote goal attainment? <i>Psychological Bulletin</i>, <i>142</i>(2), 198–229. <a href="https://doi.org/10.1037/bul0000025">https://doi.org/10.1037/bul0000025</a>',
  );
  assert.equal(short, 'Harkin et al., 2016');
});

test('a work whose further authors we have not seen says that there are more', () => {
  const { formatSource: format } = createReferenceFormatter();
  const { html, short } = format('harkin', {
    ...harkin,
    author: [{ family: 'Harkin', given: 'Benjamin' }],
    authorsIncomplete: true,
  });
  assert.match(html, /^Harkin, B\., et al\. \(2016\)/);
  assert.equal(short, 'Harkin et al., 2016');
});

test('a title in another language says which, and what holds the work too', () => {
  const { formatSource: format } = createReferenceFormatter();
  const german: Source = {
    ...harkin,
    title: 'Was hilft?',
    'container-title': 'Zeitschrift für Psychologie',
    language: 'de',
  };
  assert.match(
    format('was', german).html,
    /\(2016\)\. <span lang="de">Was hilft<\/span>\? <i><span lang="de">Zeitschrift für Psychologie<\/span><\/i>, <i>142<\/i>/,
  );
  assert.doesNotMatch(format('harkin', harkin).html, /lang=/);
  assert.match(exportSources([toCsl('was', german)], 'ris'), /^LA {2}- de/m);
});

test('a work without a date says so, and when it was opened', () => {
  const { formatSource: format } = createReferenceFormatter();
  const { html } = format('nimh', {
    type: 'webpage',
    title: 'Psychotherapies',
    author: [{ literal: 'National Institute of Mental Health' }],
    URL: 'https://www.nimh.nih.gov/health/topics/psychotherapies',
    accessed: '2026-11-22',
    evidence: 'public-information',
    finding: 'x',
    caveat: 'y',
    topics: ['z'],
    checked: '2026-11-22',
  });
  assert.match(html, /^National Institute of Mental Health\. \(n\.d\.\)\. <i>Psychotherapies<\/i>/);
  assert.match(html, /Retrieved November 22, 2026/);
});

test('sources can be taken along as BibTeX, RIS and CSL-JSON', () => {
  const items = [toCsl('harkin2016monitoring', harkin)];
  const bibtex = exportSources(items, 'bib');
  assert.match(bibtex, /^@article\{harkin2016monitoring,/);
  assert.match(bibtex, /doi = \{10\.1037\/bul0000025\}/);
  const ris = exportSources(items, 'ris');
  assert.match(ris, /^TY {2}- JOUR/);
  assert.match(ris, /DO {2}- 10\.1037\/bul0000025/);
  const [csl] = JSON.parse(exportSources(items, 'json'));
  assert.equal(csl.id, 'harkin2016monitoring');
  assert.deepEqual(csl.issued, { 'date-parts': [[2016]] });
  assert.equal('finding' in csl, false);
});
