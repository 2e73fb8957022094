/** Files that are no whole copy: cut off, damaged, foreign, newer or hostile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exportCopy, readCopy } from '../../src/worksheet/files/copy.ts';
import { LOCKED_START } from '../../src/worksheet/files/lock.ts';
import type { Stone } from '../../src/worksheet/model/shapes.ts';
import { createWorksheet } from '../../src/worksheet/model/worksheet.ts';
import { text } from '../worksheet/any-worksheet.ts';
import {
  checkIn,
  day,
  exportJson,
  fill,
  goal,
  listWords,
  open,
  stone,
  tellFault,
} from '../worksheet/records.ts';

test('row 22: a copy cut off anywhere is not opened, and never breaks the page', () => {
  const whole = exportCopy(fill({ goal: { why: 'so that 👩‍👧 “ok” \\' } }), day);
  for (let length = 0; length < whole.length; length += 1)
    assert.equal(tellFault(whole.slice(0, length)), 'unreadable');
  assert.equal(tellFault(whole), 'copy');
});

test('row 22: a file that isn’t a copy says so', () => {
  for (const other of ['null', '1', '"a"', '[]', '{}', 'true', '{"app":"cairn"}'])
    assert.equal(tellFault(other), 'not-ours');
  for (const other of [
    { app: 'steps', kind: 'worksheet', data: {} },
    { app: 'cairn', kind: 'article' },
    { app: ['cairn'], kind: 'worksheet' },
    { k: 'enc' },
  ])
    assert.equal(tellFault(JSON.stringify(other)), 'not-ours');
  for (const other of ['', ' ', 'NaN', 'undefined', '<!doctype html>', '\u0000', '{"app":cairn}'])
    assert.equal(tellFault(other), 'unreadable');
});

test('row 22: any text at all is read without an error', () => {
  const pieces = fc.oneof(
    text,
    fc.json(),
    fc.jsonValue().map((data) => wrap(data)),
  );
  fc.assert(
    fc.property(pieces, (content) => {
      readCopy(content);
    }),
    { numRuns: 500 },
  );
  function wrap(data: unknown): string {
    return JSON.stringify({ app: 'cairn', kind: 'worksheet', v: 1, data });
  }
});

test('row 22: a copy of which any one part has the wrong type never breaks the page', () => {
  const values = [null, 0, -1, 1.5, '1', '', true, [], {}, [[]], 1e308, 'NaN', '__proto__'];
  const visit = (node: unknown, put: (value: unknown) => string): void => {
    for (const value of values) readCopy(put(value));
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node))
      visit(child, (value) => put({ ...node, [key]: value }));
  };
  visit(exportJson(), (value) => JSON.stringify(value));
});

test('row 22: what is too large or too deep is not opened', () => {
  assert.equal(tellFault(' '.repeat(6_000_000)), 'too-large');
  assert.equal(tellFault(JSON.stringify('x'.repeat(6_000_000))), 'too-large');
  assert.equal(tellFault(`${LOCKED_START}${' '.repeat(21_000_000)}`), 'too-large');
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  assert.equal(tellFault(deep), 'unreadable');
  assert.equal(tellFault(deep.replaceAll('[', '{"a":').replaceAll(']', '}')), 'unreadable');
  assert.equal(tellFault(`{"k":"plain","json":"${deep}"}`), 'damaged');
  assert.equal(
    tellFault(`{"app":"cairn","kind":"worksheet","v":1,"data":{"goals":{"a":${deep}}}}`),
    'unreadable',
  );
});

test('one bad record is left out and counted, and the others are opened', () => {
  const bad: Readonly<Record<string, unknown>> = {
    'an id that isn’t its key': { ...stone, id: 'otherotherot' },
    'no id': { ...stone, id: undefined },
    'a number as a string': { ...stone, u: '3' },
    'a counter beyond what is exact': { ...stone, u: 2 ** 53 },
    'a counter below zero': { ...stone, u: -1 },
    'NaN, which JSON makes null': { ...stone, u: Number.NaN },
    'a day that no calendar has': { ...stone, on: '2026-02-30' },
    'a kind that we don’t know': { ...stone, kind: 'failed' },
    'an object for a note': { ...stone, note: { toString: 'x' } },
    'null for a record': null,
    'an array for a record': [stone],
  };
  for (const [name, entry] of Object.entries(bad)) {
    const file = exportJson();
    file.data.stones['badbadbadbad'] = entry;
    if (entry !== null && !Array.isArray(entry) && (entry as Stone).id === stone.id)
      file.data.stones['badbadbadbad'] = { ...(entry as Stone), id: 'badbadbadbad' };
    const { copy, lost } = open(readCopy(JSON.stringify(file)));
    assert.deepEqual([lost, Object.keys(copy.stones)], [1, [stone.id]], name);
    assert.equal(copy.goals[goal.id]?.title, goal.title, name);
  }
  const file = exportJson();
  file.data.stones = [stone];
  const { copy, lost } = open(readCopy(JSON.stringify(file)));
  assert.deepEqual([lost, copy.stones], [1, {}]);
});

test('a copy in which nothing can be read is damaged, and one without records is empty', () => {
  const file = exportJson();
  assert.equal(tellFault(JSON.stringify({ ...file, data: null })), 'damaged');
  assert.equal(tellFault(JSON.stringify({ ...file, data: { goals: { a: 1 } } })), 'damaged');
  assert.equal(tellFault(JSON.stringify({ ...file, data: {} })), 'damaged');
  assert.equal(tellFault(exportCopy(createWorksheet(), day)), 'empty');
});

test('a copy with a word changed by hand is opened with that word', () => {
  const text = exportCopy(fill(), day).replace('Meet people', 'Meet two people');
  const { copy, lost } = open(readCopy(text));
  assert.deepEqual([copy.goals[goal.id]?.title, lost], ['Meet two people', 0]);
});

test('a copy from a newer version of the page is not opened in part', () => {
  const file = exportJson();
  assert.equal(tellFault(JSON.stringify({ ...file, v: 2 })), 'newer');
  assert.equal(tellFault(JSON.stringify({ ...file, data: { ...file.data, v: 2 } })), 'newer');
  assert.equal(
    tellFault(JSON.stringify({ app: 'cairn', kind: 'worksheet-locked', v: 2 })),
    'newer',
  );
  assert.equal(tellFault(exportCopy({ ...fill(), v: 2 }, day)), 'newer');
});

test('what the store kept of unreadable steps can be opened as a copy', () => {
  const json = JSON.stringify(fill());
  const { copy, exportedOn, lost } = open(
    readCopy(JSON.stringify({ k: 'plain', rev: 3, sum: 1, json })),
  );
  assert.deepEqual(listWords(copy), listWords(fill()));
  assert.deepEqual([exportedOn, lost], [checkIn.on, 0]);
  assert.equal(tellFault(JSON.stringify({ k: 'plain', json: json.slice(0, -9) })), 'damaged');
  assert.equal(tellFault(JSON.stringify({ k: 'plain', json: 1 })), 'damaged');
});

test('keys that reach into other objects are dropped wherever they stand', () => {
  const trap = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
  const hostile = JSON.stringify(exportJson()).replaceAll('{', `{${trap}`).replaceAll(',}', '}');
  const { copy } = open(readCopy(hostile));
  assert.deepEqual(listWords(copy), listWords(fill()));
  assert.equal('polluted' in copy, false);
  assert.equal('polluted' in {}, false);
  assert.equal(JSON.stringify(copy).includes('polluted'), false);
  assert.equal(Object.getPrototypeOf(copy.goals), Object.prototype);
});
