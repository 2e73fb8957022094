import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawContours } from '../../src/cairn/contours.ts';
import { stackStones } from '../../src/cairn/stack.ts';

test('the same seed always gives the same cairn', () => {
  assert.deepEqual(
    stackStones('a-first-goal', { stones: 6 }),
    stackStones('a-first-goal', { stones: 6 }),
  );
});

test('another seed gives another cairn', () => {
  const [one, other] = ['a', 'b'].map(
    (seed) => stackStones(seed, { stones: 3 }).stones[0]?.outline,
  );
  assert.notEqual(one, other);
});

test('a cairn has as many stones as it was asked for', () => {
  for (const stones of [1, 2, 7, 30]) {
    assert.equal(stackStones('x', { stones }).stones.length, stones);
  }
});

test('only the stone that was named glows', () => {
  const { stones } = stackStones('x', { stones: 4, glowing: 3 });
  assert.deepEqual(
    stones.map(({ glows }) => glows),
    [false, false, false, true],
  );
});

test('no two neighboring stones share a color', () => {
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const colors = stackStones(seed, { stones: 12 }).stones.map(({ color }) => color);
    assert.ok(colors.every((color) => color >= 1 && color <= 5));
    assert.ok(colors.every((color, index) => color !== colors[index - 1]));
  }
});

test('every outline is a closed curve through nine points', () => {
  for (const { outline } of stackStones('x', { stones: 5 }).stones) {
    assert.match(outline, /^M\d+ \d+c/);
    assert.equal(outline.match(/s/g)?.length, 8);
    assert.match(outline, /z$/);
    assert.doesNotMatch(outline, /NaN|undefined/);
  }
});

test('a cairn stays inside its drawing, however tall', () => {
  for (const stones of [1, 3, 6, 12, 40]) {
    const { height, stones: stack } = stackStones('tall', { stones, width: 260, height: 290 });
    for (const { outline } of stack) {
      const [, x = 0, y = 0] = (/^M(\d+) (\d+)/.exec(outline) ?? []).map(Number);
      assert.ok(x > 0 && x < 260 && y > 0 && y < height, `${stones} stones: ${x}, ${y}`);
    }
  }
});

test('a cairn without a stone is refused', () => {
  assert.throws(() => stackStones('x', { stones: 0 }), RangeError);
  assert.throws(() => stackStones('x', { stones: Number.NaN }), RangeError);
});

test('height lines come ring by ring, the same for the same seed', () => {
  const lines = drawContours('hill', 1400, 700, 5);
  assert.equal(lines.length, 5);
  assert.deepEqual(lines, drawContours('hill', 1400, 700, 5));
});
