/** A source of numbers from 0 (included) to 1 (left out). */
export type Random = () => number;

/**
 * Numbers that look random and are always the same for the same seed.
 * The seed is hashed with FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/);
 * the generator is mulberry32 (https://github.com/bryc/code/blob/master/jshash/PRNGs.md).
 */
export function createRandom(seed: string): Random {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
