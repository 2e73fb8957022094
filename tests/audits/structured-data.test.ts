import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { listPages, site, toFile } from '../site.ts';

const element = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

const described = listPages(site).flatMap((page) =>
  Array.from(readFileSync(toFile(site, page), 'utf8').matchAll(element), ([, json = '']) => ({
    page,
    json,
  })),
);

/** One page of each shape: pages that differ in their words alone are checked by one of them. */
function pickShapes(): { page: string; json: string }[] {
  const shapes = new Map<string, { page: string; json: string }>();
  for (const entry of described) {
    const shape = JSON.stringify(JSON.parse(entry.json), (key, value) => {
      if (Array.isArray(value))
        return [...new Set(value.map((item) => JSON.stringify(toShape(item))))];
      return typeof value === 'string' && !/^@(?:type|context)$/.test(key) ? '' : value;
    });
    shapes.set(shape, entry);
  }
  return [...shapes.values()];
}

/** A value with its words left out. */
function toShape(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      (typeof inner === 'string' && !key.startsWith('@type')) || typeof inner === 'number'
        ? ''
        : inner,
    ),
  );
}

/**
 * What schema.org’s own vocabulary, as `schema-dts` has it in types, objects to: a type or property
 * that isn’t there, or a value that a property can’t have.
 */
function findObjections(objects: readonly { page: string; json: string }[]): string[] {
  const file = 'structured-data.check.ts';
  const lines = objects.map(({ json }, index) => {
    const { '@type': type } = JSON.parse(json);
    // An action may say what a property expects by `-input` behind its name: schema.org/docs/actions.html
    const checkable = json.replaceAll(/"(\w+)-input":/g, '"$1":');
    return `const p${index}: WithContext<Exclude<vocabulary.${type}, string>> = ${checkable};`;
  });
  const imports =
    "import type * as vocabulary from 'schema-dts'; import type { WithContext } from 'schema-dts';";
  const source = [imports, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0 }) => {
    const line = source.slice(0, start).split('\n').length - 2;
    return `${objects[line]?.page}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

test('what pages say of themselves in schema.org’s words is in its vocabulary', () => {
  assert.ok(described.length > 200);
  assert.deepEqual(findObjections(pickShapes()), []);
});

test('a word that schema.org doesn’t know is found', () => {
  const [article] = described.filter(({ page }) => page === 'articles/a-first-goal/');
  assert.ok(article);
  const mistakes = [
    article.json.replace('"headline"', '"headlyne"'),
    article.json.replace('"MedicalWebPage"', '"MedicalPage"'),
    article.json.replace('"citation":[', '"citation":[7,'),
  ];
  const objections = findObjections(mistakes.map((json) => ({ ...article, json }))).join('\n');
  assert.match(objections, /headlyne/);
  assert.match(objections, /MedicalPage/);
  assert.match(objections, /'number' is not assignable/);
});

test('an article says when it came out, when it was checked and what it cites, and claims no reviewer', () => {
  for (const { page, json } of described.filter((entry) => entry.page.startsWith('articles/'))) {
    const data = JSON.parse(json);
    if (data['@type'] !== 'MedicalWebPage') continue;
    const html = readFileSync(toFile(site, page), 'utf8');
    const { citation, datePublished, dateModified, author } = data.mainEntity;
    const listed = html.match(/<li id="source-\d+">/g)?.length;
    assert.equal(citation.length, listed, page);
    assert.match(datePublished, /^\d{4}-\d{2}-\d{2}$/, page);
    assert.ok(html.includes(`datetime="${dateModified}"`), page);
    assert.deepEqual(author['@type'], 'Organization', page);
    assert.doesNotMatch(json, /reviewedBy|lastReviewed/, page);
  }
});

test('a search engine’s query would stand in the fragment, which no server sees', () => {
  const home = JSON.parse(described.find(({ page }) => page === '')?.json ?? '{}');
  assert.equal(home.potentialAction.target, 'https://cairn.example/search/#q={search_term_string}');
});
