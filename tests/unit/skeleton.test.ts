import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseModels, listWays } from '../skeleton.ts';

const page = '<html><style>p{}</style><p class="a b">One <b>word</b><br></p><p class="a b">Two</p>';

test('pages that differ in their words alone are built alike', () => {
  const other = page.replace('One', 'Another').replace('class="a b"', 'class="b a"');
  assert.deepEqual(listWays(page), listWays(other));
});

test('another element, class or state is another way', () => {
  for (const [part, change] of [
    ['<b>word</b>', '<i>word</i>'],
    ['<b>word</b>', 'word'],
    ['class="a b"', 'class="a"'],
    ['<b>', '<b hidden>'],
    ['</p><p class="a b">Two', '<p class="a b">Two'],
  ] as const) {
    assert.notDeepEqual(listWays(page), listWays(page.replace(part, change)), change);
  }
});

test('a drawing is one picture, unless it holds words', () => {
  const draw = (inside: string) => page.replace('Two', `<svg role="img">${inside}</svg>`);
  const one = listWays(draw('<path class="a"/>'));
  assert.deepEqual(one, listWays(draw('<g><path class="b"/></g><circle/>')));
  assert.notDeepEqual(one, listWays(draw('<text class="a">Word</text>')));
  assert.notDeepEqual(one, listWays(draw('').replace('role', 'data-role')));
});

test('every way of every page is met on a model, and no model is there for nothing', () => {
  const pages = new Map(
    Object.entries({ plain: 'ab', rich: 'abcd', other: 'be', twin: 'dcba' }).map(
      ([name, ways]) => [name, new Set(ways)] as const,
    ),
  );
  assert.deepEqual([...chooseModels(pages)], ['rich', 'other']);
  assert.deepEqual([...chooseModels(new Map())], []);
});
