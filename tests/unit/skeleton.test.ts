import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashSkeleton } from '../skeleton.ts';

const page = '<html><style>p{}</style><p class="a b">One <b>word</b><br></p><p class="a b">Two</p>';

test('pages that differ in their words alone have one skeleton', () => {
  const other = page.replace('One', 'Another').replace('class="a b"', 'class="b a"');
  assert.equal(hashSkeleton(page), hashSkeleton(other));
});

test('another element, class, state or style is another skeleton', () => {
  for (const [part, change] of [
    ['<b>word</b>', '<i>word</i>'],
    ['<b>word</b>', 'word'],
    ['class="a b"', 'class="a"'],
    ['<b>', '<b hidden>'],
    ['p{}', 'p{color:red}'],
    ['</p><p class="a b">Two', '<p class="a b">Two'],
  ] as const) {
    assert.notEqual(hashSkeleton(page), hashSkeleton(page.replace(part, change)), change);
  }
});

test('a drawing is one picture, unless it holds words', () => {
  const draw = (inside: string) => page.replace('Two', `<svg role="img">${inside}</svg>`);
  const one = hashSkeleton(draw('<path class="a"/>'));
  assert.equal(one, hashSkeleton(draw('<g><path class="b"/></g><circle/>')));
  assert.notEqual(one, hashSkeleton(draw('<text class="a">Word</text>')));
  assert.notEqual(one, hashSkeleton(draw('').replace('role', 'data-role')));
});
