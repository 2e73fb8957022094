/** Copies that are saved and opened again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exportCopy, MOST_CHARACTERS, readCopy } from '../../src/worksheet/files/copy.ts';
import { describeFile } from '../../src/worksheet/files/names.ts';
import { describeCopy } from '../../src/worksheet/files/schema.ts';
import { adopt, replaceWith } from '../../src/worksheet/model/merge.ts';
import { applyPatch } from '../../src/worksheet/model/patch.ts';
import { tableNames, tables } from '../../src/worksheet/model/shapes.ts';
import { createWorksheet, isEmpty } from '../../src/worksheet/model/worksheet.ts';
import { anyWorksheet } from '../worksheet/any-worksheet.ts';
import {
  day,
  exportJson,
  fill,
  goal,
  listWords,
  open,
  stone,
  tellFault,
} from '../worksheet/records.ts';

test('a copy that is opened again has every word that was saved', () => {
  fc.assert(
    fc.property(anyWorksheet, (worksheet) => {
      const read = readCopy(exportCopy(worksheet, day));
      if (isEmpty(worksheet)) {
        assert.deepEqual(read, { kind: 'fault', fault: 'empty' });
        return;
      }
      const { copy, exportedOn, lost } = open(read);
      const us = tableNames.flatMap((table) => Object.values(worksheet[table]).map(({ u }) => u));
      const { doc, epoch } = copy;
      assert.deepEqual(copy, { ...worksheet, doc, epoch, gone: {}, u: Math.max(...us) });
      assert.deepEqual([exportedOn, lost], [day, 0]);
    }),
    { numRuns: 300 },
  );
});

test('a copy has nothing in it that only this browser needs', () => {
  const worksheet = { ...fill(), gone: { gonegonegone: 2 } };
  const { data, ...rest } = exportJson(worksheet);
  assert.deepEqual(Object.keys(rest), ['app', 'kind', 'v', 'exportedOn', 'sum']);
  for (const field of ['doc', 'epoch', 'gone']) assert.equal(field in data, false);
  assert.equal(data.goals[goal.id].id, goal.id);
  const { copy } = open(readCopy(JSON.stringify({ ...rest, data })));
  assert.notEqual(copy.doc, worksheet.doc);
  assert.notEqual(copy.epoch, worksheet.epoch);
});

test('file names say the kind of file and the day, and nothing else', () => {
  assert.deepEqual(
    (['copy', 'locked', 'stones', 'check-ins', 'text', 'calendar', 'picture'] as const).map(
      (kind) => describeFile(kind, day).name,
    ),
    [
      'steps-2026-11-24.json',
      'steps-2026-11-24-locked.json',
      'stones-2026-11-24.csv',
      'check-ins-2026-11-24.csv',
      'steps-2026-11-24.txt',
      'check-in-2026-11-24.ics',
      'stones-2026-11-24.png',
    ],
  );
});

test('as much as a browser can keep comes back from its copy', () => {
  // Many small records, of which the indents alone would make the file too long.
  const stones = Object.fromEntries(
    Array.from({ length: 32_000 }, (_, index) => {
      const key = `stone${String(index).padStart(7, '0')}`;
      return [key, { ...stone, id: key, note: 'x' }];
    }),
  );
  const worksheet = { ...createWorksheet(), stones };
  assert.ok(JSON.stringify(worksheet).length < MOST_CHARACTERS);
  assert.ok(JSON.stringify(worksheet, null, 2).length > MOST_CHARACTERS);
  const { copy, lost } = open(readCopy(exportCopy(worksheet, day)));
  assert.equal(lost, 0);
  assert.equal(Object.keys(copy.stones).length, 32_000);
});

test('a copy that an editor saved with a byte order mark is opened', () => {
  assert.equal(tellFault(`\uFEFF${exportCopy(fill(), day)}`), 'copy');
});

test('row 24: opening the same copy twice changes nothing the second time', () => {
  fc.assert(
    fc.property(anyWorksheet, anyWorksheet, (mine, theirs) => {
      const once = applyPatch(mine, adopt(mine, theirs), 'tab').worksheet;
      const twice = applyPatch(once, adopt(once, theirs), 'tab').worksheet;
      assert.equal(twice, once);
    }),
    { numRuns: 100 },
  );
});

test('row 24: replacing everything by a copy can be taken back', () => {
  const mine = fill({ goal: { why: 'mine' }, stone: { id: 'minestonemin' } });
  const { copy } = open(readCopy(exportCopy(fill({ goal: { title: 'Other' } }), day)));
  const { worksheet, inverse } = applyPatch(mine, replaceWith(mine, copy), 'tab');
  assert.equal(worksheet.goals[goal.id]?.title, 'Other');
  assert.deepEqual(listWords(applyPatch(worksheet, inverse, 'tab').worksheet), listWords(mine));
});

interface Shape {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  readonly additionalProperties: Shape;
  readonly format?: string;
}

test('the published schema has every field of the shapes, and every copy has what it asks for', () => {
  const schema = describeCopy() as Shape;
  const file = exportJson();
  assert.deepEqual(Object.keys(schema.properties), Object.keys(file));
  assert.deepEqual(schema.required, Object.keys(file));
  const { properties, required } = schema.properties['data'] as Shape;
  assert.deepEqual(Object.keys(properties), Object.keys(file.data));
  assert.deepEqual(required, Object.keys(file.data));
  assert.equal(schema.properties['exportedOn']?.format, 'date');
  for (const table of tableNames) {
    const shape = properties[table]?.additionalProperties as Shape;
    assert.deepEqual(
      Object.keys(shape.properties),
      Object.keys({ ...tables[table].needed, ...tables[table].free }),
    );
    for (const entry of Object.values<object>(file.data[table])) {
      for (const field of shape.required) assert.ok(field in entry, `${table}: ${field}`);
      for (const field of Object.keys(entry)) assert.ok(field in shape.properties, field);
    }
  }
});
