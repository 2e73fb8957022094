import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toDialable } from '../../src/help/dial.ts';
import { getHref, toRouteParam } from '../../src/i18n/locales.ts';
import { formatDay } from '../../src/i18n/strings.ts';
import { trimStyles } from '../../src/integrations/trim-css.ts';
import { parts } from '../../src/mdx/parts.ts';
import { countJunit, countPlaywright } from '../reports.ts';

test('the default language has no part of its own in addresses', () => {
  assert.equal(getHref('en', 'articles/a-first-goal/'), '/articles/a-first-goal/');
  assert.equal(toRouteParam('en'), undefined);
});

test('a day stays the day that was written, whatever the time zone', () => {
  assert.equal(formatDay('2026-11-22', 'en'), '22 Nov 2026');
  assert.equal(formatDay('2026-01-01', 'en'), '1 Jan 2026');
});

test('a number can be dialed as it is printed, letters and stars too', () => {
  assert.equal(toDialable('1-800-273-8255'), '18002738255');
  assert.equal(toDialable('442-AYUDAME'), '4422983263');
  assert.equal(toDialable('*4141'), '*4141');
});

test('a page keeps the styles of its own classes and of elements, and no others', () => {
  const html =
    '<style>p{color:red}.used{color:red}.sm\\:px-7{color:red}.unused{color:blue}</style><p class="used sm:px-7">';
  const trimmed = trimStyles(html);
  assert.match(trimmed, /p\{color:red\}|p,/);
  assert.match(trimmed, /\.used/);
  assert.match(trimmed, /sm\\:px-7/);
  assert.doesNotMatch(trimmed, /unused/);
});

test('a page keeps the styles of its own ids, and a font for the letters that it holds', () => {
  const face = '@font-face{font-family:A;src:url(a.woff2);unicode-range:U+0100-017F}';
  const trim = (body: string) =>
    trimStyles(`<style>${face}#here{color:red}#gone{color:blue}</style>${body}`);
  assert.match(trim('<p id="here">Łódź</p>'), /#here/);
  assert.match(trim('<p>Łódź</p>'), /font-face/);
  assert.match(trim('<textarea></textarea>'), /font-face/);
  assert.doesNotMatch(trim('<p id="here">Lodz</p>'), /font-face|gone/);
});

test('every part that authors may write has a component, and no component lacks its rule', () => {
  const source = readFileSync('src/mdx/components.ts', 'utf8');
  const [, list = ''] = /authorComponents = \{([^}]*)\}/.exec(source) ?? [];
  const names = list.split(',').map((name) => name.trim());
  assert.deepEqual(names.filter(Boolean).sort(), Object.keys(parts).sort());
});

test('the count of passed and failed checks is what the reports say', () => {
  const junit =
    '<testsuites><testcase name="a" time="1"/><testcase name="b"><failure>x</failure></testcase><testcase name="c"><skipped/></testcase></testsuites>';
  assert.deepEqual(countJunit(junit), { passed: 1, failed: 2 });
  const playwright = JSON.stringify({
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
    errors: ['x'],
  });
  assert.deepEqual(countPlaywright(playwright), { passed: 5, failed: 4 });
});
