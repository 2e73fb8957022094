import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Names and values that say left or right, so that a page in Arabic would be the wrong way around. */
const physicalNames =
  /^(?:left|right|top|bottom|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-\w+)*|border-(?:top|bottom)-(?:left|right)-radius)$/;
const physicalValues = /^(?:float|clear|text-align|caption-side): *(?:left|right)\b/;
const shorthands = /^(?:margin|padding|inset|border-width|scroll-margin|scroll-padding)$/;
const physicalClasses =
  /(?<=["'\s:])-?(?:m|p)[lr]-[\w[.]+|(?<=["'\s:])-?(?:left|right)-[\w[.]+|(?<=["'\s:])(?:text|float|clear)-(?:left|right)(?=["'\s])|(?<=["'\s:])(?:border|rounded)-(?:[lr]|tl|tr|bl|br)(?=["'\s-])/g;

/** The values of a shorthand, without splitting inside brackets. */
function splitValues(text: string): string[] {
  return text.match(/(?:[^\s()]+\((?:[^()]|\([^()]*\))*\)|[^\s()]+)+/g) ?? [];
}

function findPhysical(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const declarations = Array.from(plain.matchAll(/([\w-]+):\s*([^;{}]+);/g));
  return declarations
    .filter(([declaration, name = '', value = '']) => {
      if (physicalNames.test(name) || physicalValues.test(declaration)) return true;
      if (!shorthands.test(name)) return false;
      const [, right, , left] = splitValues(value);
      return left !== undefined && left !== right;
    })
    .map(([declaration]) => declaration);
}

test('no style says left or right, so that a page can be read from right to left', () => {
  const found = readdirSync('src/styles')
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) =>
      findPhysical(readFileSync(`src/styles/${name}`, 'utf8')).map((line) => `${name}: ${line}`),
    );
  assert.deepEqual(found, []);
});

test('no class of a component says left or right', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|tsx)$/.test(name))
    .flatMap((name) =>
      Array.from(
        readFileSync(`src/${name}`, 'utf8').matchAll(/class(?:Name|:list)?=("[^"]*"|\{[^}]*\})/g),
        ([, classes = '']) => classes.match(physicalClasses) ?? [],
      ).flatMap((classes) => classes.map((found) => `${name}: ${found}`)),
    );
  assert.deepEqual(found, []);
});

test('a side is found in a name, a value, a shorthand and a class', () => {
  const css = 'a{margin-left: 1px; float: right; padding: 0 1px 0 calc(2px + 1px); inset: 0 auto;}';
  assert.deepEqual(findPhysical(css), [
    'margin-left: 1px;',
    'float: right;',
    'padding: 0 1px 0 calc(2px + 1px);',
  ]);
  assert.deepEqual('"mb-2 ms-4 md:pl-2 text-left rounded-tl-lg"'.match(physicalClasses), [
    'pl-2',
    'text-left',
    'rounded-tl',
  ]);
});
