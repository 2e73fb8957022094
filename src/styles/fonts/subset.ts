/**
 * Cuts the two families down to the letters and weights that Cairn uses.
 * Run it with `npm run fonts` after a font package changes; the result is committed,
 * so neither a build nor a reader waits for it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));

function lettersBetween(first: number, last: number): string {
  return String.fromCodePoint(
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/** ASCII, Latin-1 and the marks that typesetting adds: quotes, dashes, ellipsis, arrows, minus. */
const latin = `${lettersBetween(0x20, 0x7e)}${lettersBetween(0xa0, 0xff)}–—‘’“”…•′″←↑→↓−≈×€™`;
/** Authors' names in the bibliography: Latin Extended-A and the Romanian letters. */
const latinExtended = `${lettersBetween(0x100, 0x17f)}ȘșȚț`;

const atkinson = '@fontsource-variable/atkinson-hyperlegible-next';
const bricolage = '@fontsource-variable/bricolage-grotesque';
const cuts = [
  {
    name: 'atkinson-latin',
    from: `${atkinson}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
    text: latin,
    weights: { min: 400, max: 700 },
  },
  {
    name: 'atkinson-latin-italic',
    from: `${atkinson}/files/atkinson-hyperlegible-next-latin-wght-italic.woff2`,
    text: latin,
    weights: { min: 400, max: 700 },
  },
  {
    name: 'atkinson-latin-ext',
    from: `${atkinson}/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2`,
    text: latinExtended,
    weights: { min: 400, max: 700 },
  },
  {
    name: 'bricolage-latin',
    from: `${bricolage}/files/bricolage-grotesque-latin-wght-normal.woff2`,
    text: latin,
    // Headings keep to one weight: it is little more than half the bytes of a range.
    weights: 690,
  },
] as const;

for (const { name, from, text, weights } of cuts) {
  const original = await readFile(require.resolve(from));
  const cut = await subsetFont(original, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
  await writeFile(`${here}${name}.woff2`, cut);
  console.log(`${name}.woff2: ${original.byteLength} → ${cut.byteLength} bytes`);
}
