import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseExit } from '../../src/help/exit.ts';

const own = 'https://cairn.example';

test('a page to leave to may be typed as people type addresses', () => {
  assert.equal(parseExit('example.org', own), 'https://example.org/');
  assert.equal(parseExit('  https://example.org/news?x=1  ', own), 'https://example.org/news?x=1');
});

test('a page to leave to is an encrypted page of another site, and nothing that could run', () => {
  for (const typed of [
    '',
    ' ',
    'news',
    'http://example.org/',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/hosts',
    'https://user:secret@example.org/',
    'https://cairn.example/articles/',
    'cairn.example',
    'https://',
    'https://localhost/',
  ]) {
    assert.equal(parseExit(typed, own), undefined, typed);
  }
});
