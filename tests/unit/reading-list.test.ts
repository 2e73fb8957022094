import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropGuide, parseList, putGuide } from '../../src/reading/reading-list.ts';

const guide = { path: '/articles/setbacks/', title: 'Setbacks', isRead: false };

test('what was kept is read back, with the place where reading stopped', () => {
  const list = [{ ...guide, at: { id: 'two', title: 'Two' } }];
  assert.deepEqual(parseList(JSON.stringify(list)), list);
});

test('what is stored and is no list of guides is left out', () => {
  for (const text of [null, '', '{', '{}', '"x"', '[1, null, {"path": "/a/"}]']) {
    assert.deepEqual(parseList(text), []);
  }
});

test('an address of another site never becomes a link', () => {
  for (const path of [
    'https://example.org/',
    '//example.org/',
    'javascript:alert(1)',
    '/\\example.org',
  ]) {
    assert.deepEqual(parseList(JSON.stringify([{ ...guide, path }])), []);
  }
});

test('a guide stands in the list once, the latest first, and can be taken out', () => {
  const other = { ...guide, path: '/articles/stuck/' };
  const list = putGuide([guide, other], { ...other, isRead: true });
  assert.deepEqual(list, [{ ...other, isRead: true }, guide]);
  assert.deepEqual(dropGuide(list, guide.path), [{ ...other, isRead: true }]);
});
