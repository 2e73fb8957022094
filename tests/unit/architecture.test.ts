import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/**
 * Who may import whom: folders of `src/` (or single files at its top) and what each may reach.
 * `types` lists folders that may be named in `import type` only.
 */
const rules: Readonly<Record<string, { values: readonly string[]; types?: readonly string[] }>> = {
  pages: {
    values: [
      'data',
      'layouts',
      'i18n',
      'citations',
      'cairn',
      'feeds',
      'metadata',
      'share',
      'worksheet',
    ],
  },
  layouts: {
    values: [
      'components',
      'citations',
      'cairn',
      'help',
      'search',
      'worksheet',
      'reading',
      'print',
      'cards',
      'feeds',
      'metadata',
      'share',
      'mdx',
      'i18n',
      'site',
      'styles',
    ],
    types: ['data', 'schemas'],
  },
  components: { values: ['cairn', 'reading', 'i18n', 'site'], types: ['data', 'schemas'] },
  mdx: {
    values: ['authoring', 'citations', 'cairn', 'privacy', 'worksheet', 'i18n', 'schemas'],
  },
  citations: { values: ['authoring', 'i18n', 'schemas', 'site'], types: ['data'] },
  help: { values: ['i18n', 'schemas', 'site'] },
  search: { values: ['hosting', 'i18n', 'site'], types: ['schemas'] },
  worksheet: { values: ['cairn', 'i18n', 'styles'], types: ['schemas'] },
  reading: { values: ['i18n', 'styles'] },
  print: { values: ['i18n'] },
  privacy: { values: ['i18n'] },
  cairn: { values: ['site'] },
  cards: { values: ['cairn', 'styles'] },
  share: { values: ['cards', 'i18n', 'site', 'styles'], types: ['data'] },
  metadata: { values: ['cards', 'i18n', 'site', 'styles'] },
  // A feed carries texts as pages draw them.
  feeds: { values: ['cards', 'i18n', 'layouts', 'site'], types: ['data'] },
  data: { values: ['authoring', 'citations', 'i18n', 'schemas', 'search', 'site'] },
  integrations: {
    values: ['authoring', 'cards', 'citations', 'hosting', 'mdx', 'metadata', 'site'],
  },
  hosting: { values: ['site'] },
  authoring: { values: [] },
  schemas: { values: ['site'] },
  i18n: { values: ['site'], types: ['privacy', 'reading', 'schemas'] },
  'content.config': { values: ['authoring', 'schemas', 'site'] },
  styles: { values: [] },
  site: { values: [] },
};

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

function readImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'/gm,
  );
  return Array.from(statements, ([, type, from, bare]) => ({
    file,
    target: from ?? bare ?? '',
    isType: type !== undefined,
  }));
}

/** Files of the house that a file names in any kind of import. */
function listTargets(file: string): string[] {
  const text = stripComments(readFileSync(file, 'utf8'));
  return Array.from(text.matchAll(/(?:from|import)[\s(]*'(\.[^'?]+)/g), ([, target = '']) =>
    normalize(join(dirname(file), target)).replaceAll('\\', '/'),
  );
}

/** The folder of a file under `src/`, or its own name if it stands at the top. */
function roomOf(path: string): string {
  const [first = '', second] = path.replace(/^src\//, '').split('/');
  return second === undefined ? first.replace(/\.(d\.)?ts$/, '') : first;
}

const imports = files.filter((file) => !file.endsWith('.d.ts')).flatMap(readImports);

test('every folder imports only from the folders that the house allows', () => {
  const breaches = imports
    .filter(({ target }) => target.startsWith('.'))
    .flatMap(({ file, target, isType }) => {
      const from = roomOf(file);
      const to = roomOf(normalize(join(dirname(file), target)).replaceAll('\\', '/'));
      const rule = rules[from];
      if (rule === undefined) return [`${file} stands in a folder without a rule`];
      const allowed = [from, ...rule.values, ...(isType ? (rule.types ?? []) : [])];
      return allowed.includes(to) ? [] : [`${file} imports ${target}: ${from} may not use ${to}`];
    });
  assert.deepEqual(breaches, []);
});

test('no file imports itself by way of others, not even for a type or at a later moment', () => {
  const reach = new Map(files.map((file) => [file, listTargets(file)]));
  const circles = files.filter((file) => {
    const met = new Set<string>();
    const open = [...(reach.get(file) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (met.has(next)) continue;
      met.add(next);
      open.push(...(reach.get(next) ?? []));
    }
    return met.has(file);
  });
  assert.deepEqual(circles, []);
});

test('only the data folder and the content configuration ask for content', () => {
  const askers = imports
    .filter(({ target }) => target === 'astro:content')
    .map(({ file }) => roomOf(file));
  assert.deepEqual([...new Set(askers)].sort(), ['content.config', 'data']);
});

test('code that runs in the browser stands in files that say so', () => {
  const offenders = files.filter(
    (file) =>
      !/\.client\.ts$|\.tsx$|\.d\.ts$/.test(file) &&
      /\b(?:window|localStorage|navigator|document\.(?:query|getElement|create|cookie|documentElement|addEvent))/.test(
        stripComments(readFileSync(file, 'utf8')),
      ),
  );
  assert.deepEqual(offenders, []);
});

test('a route is a sentence of at most 25 lines', () => {
  const long = files
    .filter((file) => file.startsWith('src/pages/'))
    .filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 25);
  assert.deepEqual(long, []);
});

test('there are no drawers for leftovers, no barrels and no default exports', () => {
  const drawers = files.filter((file) =>
    /\/(utils|helpers|lib|common|types|index)(\/|\.ts$)/.test(file),
  );
  const defaults = files.filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.d.ts') &&
      /^export default/m.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual([...drawers, ...defaults], []);
});

test('no markup carries a style attribute, which the content policy would block', () => {
  const styled = files.filter(
    (file) => file.endsWith('.astro') && /\sstyle=/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(styled, []);
});

function stripComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
