/** Figures that the README names are those of the finished site. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { site } from '../site.ts';

const readme = readFileSync('README.md', 'utf8');

/** Kilobytes that the README says a package sends to the reader. */
function readFigure(name: string): number {
  const row =
    readme.split('\n').find((line) => line.startsWith('| `') && line.includes(name)) ?? '';
  return Number(/ (\d+) KB/.exec(row)?.[1]);
}

function weigh(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).byteLength / 1000;
}

test('the README says truly what packages send to the reader', () => {
  const scripts = `${site.dist}/_astro`;
  const passage = readdirSync(scripts).find((name) => /^passage\..*js$/.test(name)) ?? '';
  const fonts = ['atkinson-latin', 'bricolage-latin'].map(
    (name) => readFileSync(`src/styles/fonts/${name}.woff2`).byteLength / 1000,
  );
  const measured = {
    '`preact`': weigh('node_modules/preact/dist/preact.mjs'),
    '`text-fragments-polyfill`': weigh(`${scripts}/${passage}`),
    '`@fontsource-variable/': fonts.reduce((sum, size) => sum + size, 0),
  };
  for (const [name, kilobytes] of Object.entries(measured))
    assert.equal(readFigure(name), Math.round(kilobytes), `KB of ${name}`);
});
