import { type Stack, stackStones } from '../../cairn/stack.ts';
import { pileStones } from '../model/pile.ts';
import type { Stone } from '../model/shapes.ts';

/**
 * A person’s stones as the same drawing that the pages have, seeded by their own ids so that none
 * ever changes its shape. The newest glows. There has to be one.
 */
export function drawCairn(stones: readonly Stone[]): Stack {
  const { seeds } = pileStones(stones);
  return stackStones('', { stones: seeds.length, seeds, glowing: seeds.length - 1 });
}
