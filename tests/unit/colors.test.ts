import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Pairs of text and the ground it may stand on; each needs 7:1, in light and in dark. */
const textPairs = [
  ['ink', ['paper', 'mist', 'sky']],
  ['ink-soft', ['paper', 'mist', 'sky']],
  ['pine', ['paper', 'mist']],
  ['on-deep', ['deep']],
  ['on-deep-soft', ['deep']],
  ['on-accent', ['accent']],
  ['on-dawn', ['dawn']],
  ['rowan', ['paper', 'mist']],
] as const;

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  Array.from(
    css.matchAll(/^ {2}--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/gm),
    ([, name = '', light, dark, both]) =>
      [name, { light: light ?? both, dark: dark ?? both }] as const,
  ).reverse(),
);

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const scheme of ['light', 'dark'] as const) {
  for (const [text, grounds] of textPairs) {
    for (const ground of grounds) {
      test(`${text} can be read on ${ground} in ${scheme}: at least 7 to 1`, () => {
        const [front, back] = [tokens.get(text)?.[scheme], tokens.get(ground)?.[scheme]];
        assert.ok(front && back, `${text} or ${ground} is no token`);
        const ratio = contrast(front, back);
        assert.ok(ratio >= 7, `${front} on ${back} is ${ratio.toFixed(2)} to 1`);
      });
    }
  }
}
