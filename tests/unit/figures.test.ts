import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawDots, placePoints } from '../../src/mdx/figures.ts';

/** How many dots a dotted path shows: one at its start, and one at each full distance of ten. */
function countDots(path: string): number {
  return Array.from(path.matchAll(/M5 \d+h([\d.]+)/g)).reduce(
    (sum, [, length]) => sum + Math.floor(Number(length) / 10) + 1,
    0,
  );
}

test('a drawing of so many in a hundred has so many dots', () => {
  for (let count = 0; count <= 100; count += 1) assert.equal(countDots(drawDots(count)), count);
});

test('the dots of a hundred stand in five rows of twenty', () => {
  assert.equal(drawDots(100), [5, 15, 25, 35, 45].map((y) => `M5 ${y}h190.1`).join(''));
});

test('a line runs from edge to edge, and a higher number stands higher', () => {
  assert.deepEqual(placePoints('Early morning 0, Noon 10, Night 5'), [
    { label: 'Early morning', place: '10 100' },
    { label: 'Noon', place: '160 10' },
    { label: 'Night', place: '310 55' },
  ]);
});
