import { readFileSync } from 'node:fs';

/**
 * Reads a color of the light page from the design tokens, for pictures that no style sheet reaches:
 * `readColor('pine')`. Throws for a token that isn’t there.
 */
export function readColor(name: string): string {
  const value = new RegExp(`--${name}: (?:light-dark\\()?(#\\w+)`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`src/styles/tokens.css has no color --${name}.`);
  return value;
}

// Programs of the project run in its folder.
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
