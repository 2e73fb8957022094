import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Pairs of text and the ground it may stand on; each needs 7:1 in every theme. */
const textPairs = [
  ['ink', ['paper', 'mist', 'sky']],
  ['ink-soft', ['paper', 'mist', 'sky']],
  ['pine', ['paper', 'mist']],
  ['accent', ['sky', 'paper']],
  ['on-deep', ['deep']],
  ['on-deep-soft', ['deep']],
  ['on-accent', ['accent']],
  ['on-dawn', ['dawn']],
  ['rowan', ['paper', 'mist']],
] as const;

/** What isn’t text but has to be seen: the ring around what has the focus, and edges of controls. */
const shapePairs = [
  ['focus', ['paper', 'mist', 'sky']],
  ['on-deep', ['deep']],
  ['ink-soft', ['paper', 'mist', 'sky']],
  ['accent', ['paper', 'mist', 'sky']],
] as const;

type Tokens = ReadonlyMap<string, string>;

const base = readTokens('src/styles/tokens.css', ':root');
const themes: Readonly<Record<string, readonly Tokens[]>> = {
  'the usual theme': [base],
  'high contrast': [base, readTokens('src/styles/settings.css', '[data-theme="contrast"]')],
  'a device that asks for more contrast': [base, readTokens('src/styles/settings.css', ':root')],
};

/** The custom properties of the rule with this selector. */
function readTokens(file: string, selector: string): Tokens {
  const css = readFileSync(file, 'utf8');
  const start = css.search(new RegExp(`(^|\\s)${selector.replace(/[[\]]/g, '\\$&')} \\{`, 'm'));
  assert.ok(start >= 0, `${file} has no rule for ${selector}`);
  const rule = css.slice(start, css.indexOf('}', start));
  return new Map(
    Array.from(rule.matchAll(/--([\w-]+): ([^;]+);/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** The color of a token in a theme: what stands later wins, and names of others are followed. */
function resolve(name: string, layers: readonly Tokens[], scheme: 'light' | 'dark'): string {
  const value = layers.findLast((tokens) => tokens.has(name))?.get(name) ?? '';
  const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (other !== undefined) return resolve(other, layers, scheme);
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  const color = (scheme === 'light' ? light : dark) ?? value;
  assert.match(color, /^#(?:[\da-f]{3}){1,2}$/i, `--${name} is “${value}”, which is no color`);
  return color.length === 4 ? color.replace(/[\da-f]/gi, '$&$&') : color;
}

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

for (const [theme, layers] of Object.entries(themes)) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [pairs, least, what] of [
      [textPairs, 7, 'can be read on'],
      [shapePairs, 3, 'can be seen on'],
    ] as const) {
      for (const [front, grounds] of pairs) {
        for (const ground of grounds) {
          test(`${front} ${what} ${ground} in ${theme}, ${scheme}: at least ${least} to 1`, () => {
            const colors = [front, ground].map((name) => resolve(name, layers, scheme));
            const ratio = contrast(colors[0] ?? '', colors[1] ?? '');
            assert.ok(ratio >= least, `${colors.join(' on ')} is ${ratio.toFixed(2)} to 1`);
          });
        }
      }
    }
  }
}

test('black on white is 21 to 1, and a color on itself 1 to 1', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#1f5443', '#1f5443'), 1);
});
