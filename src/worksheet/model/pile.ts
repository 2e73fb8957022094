import type { Stone } from './shapes.ts';

/** As many stones as a drawing shows before the oldest are put together. */
const MOST_SINGLE = 30;

interface Pile {
  /** One seed for each stone to be drawn, from the ground up. */
  readonly seeds: readonly string[];
  /** For how many stones a large one may stand, the largest first; empty if each stands for itself. */
  readonly sizes: readonly number[];
}

/**
 * Which stones to draw. Above 30 the oldest are put together by tens, hundreds and thousands, as in
 * a written number, so that a drawing stays small and nobody’s stone is left out of it. The newest
 * always stands for itself, on top.
 */
export function pileStones(stones: readonly Stone[]): Pile {
  const seeds: string[] = [];
  const sizes: number[] = [];
  let next = 0;
  for (const size of stones.length > MOST_SINGLE ? [1000, 100, 10] : []) {
    const groups = Math.floor((stones.length - next - 1) / size);
    if (groups > 0) sizes.push(size);
    for (let group = 0; group < groups; group += 1) {
      seeds.push(stones[next]?.id ?? '');
      next += size;
    }
  }
  return { seeds: [...seeds, ...stones.slice(next).map(({ id }) => id)], sizes };
}
