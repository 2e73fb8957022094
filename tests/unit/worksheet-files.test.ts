import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { WorksheetWords } from '../../src/schemas/worksheet.ts';
import { writeCalendar } from '../../src/worksheet/files/calendar.ts';
import {
  exportCopy,
  MOST_CHARACTERS,
  type ReadCopy,
  readCopy,
} from '../../src/worksheet/files/copy.ts';
import { writeCheckInsCsv, writeStonesCsv } from '../../src/worksheet/files/csv.ts';
import {
  canLock,
  LOCKED_START,
  type Locked,
  lockCopy,
  unlockCopy,
} from '../../src/worksheet/files/lock.ts';
import { describeFile } from '../../src/worksheet/files/names.ts';
import {
  type PlainTextWords,
  writePlainText,
  writeSheetText,
} from '../../src/worksheet/files/plain-text.ts';
import { describeCopy } from '../../src/worksheet/files/schema.ts';
import { addDays } from '../../src/worksheet/model/local-date.ts';
import { adopt, replaceWith } from '../../src/worksheet/model/merge.ts';
import { applyPatch } from '../../src/worksheet/model/patch.ts';
import {
  type CheckIn,
  type Goal,
  type Id,
  type Step,
  type Stone,
  tableNames,
  tables,
  type Worksheet,
} from '../../src/worksheet/model/shapes.ts';
import { createWorksheet, isEmpty } from '../../src/worksheet/model/worksheet.ts';

const day = '2026-11-24';

const goal: Goal = {
  id: 'goalgoalgoal',
  u: 1,
  by: 'tab',
  title: 'Meet people',
  status: 'active',
  order: 0,
  startedOn: '2026-10-01',
  rhythm: 'week',
};
const step: Step = { id: 'stepstepstep', u: 2, by: 'tab', goal: goal.id, text: 'Say hello' };
const stone: Stone = {
  id: 'stonestonest',
  u: 3,
  by: 'tab',
  goal: goal.id,
  step: step.id,
  kind: 'did',
  on: '2026-11-02',
};
const checkIn: CheckIn = {
  id: 'checkincheck',
  u: 4,
  by: 'tab',
  goal: goal.id,
  on: '2026-11-03',
  scale: 'closeness/1',
  value: 4,
};

/** A worksheet with one record of each kind, some of their fields changed. */
function fill(
  changes: {
    goal?: Partial<Goal>;
    step?: Partial<Step>;
    stone?: Partial<Stone>;
    checkIn?: Partial<CheckIn>;
  } = {},
): Worksheet {
  return {
    ...createWorksheet(),
    u: 4,
    goals: { [goal.id]: { ...goal, ...changes.goal } },
    steps: { [step.id]: { ...step, ...changes.step } },
    stones: { [stone.id]: { ...stone, ...changes.stone } },
    checkins: { [checkIn.id]: { ...checkIn, ...changes.checkIn } },
  };
}

/** A copy as the JSON in its file, to be damaged. */
function exportJson(worksheet = fill()) {
  return JSON.parse(exportCopy(worksheet, day));
}

function open(read: ReadCopy) {
  if (read.kind !== 'copy') throw new Error(`This is no copy: ${JSON.stringify(read)}`);
  return read;
}

function tellFault(text: string): string {
  const read = readCopy(text);
  return read.kind === 'fault' ? read.fault : read.kind;
}

/** What a person has written: nothing that says which tab wrote it, or when. */
function listWords(worksheet: Worksheet) {
  return tableNames.map((table) =>
    Object.fromEntries(
      Object.entries(worksheet[table]).map(([id, { u: _, by: __, ...fields }]) => [id, fields]),
    ),
  );
}

/* Arbitrary worksheets. */

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom(
    '👩‍👩‍👧‍👦 🏳️‍🌈 é',
    'שלום \u202eمرحبا\u202c',
    'lone \ud83d, \udc00 surrogates',
    '<script>alert(1)</script>',
    '__proto__',
    'null',
    '\u0000\u2028\ufeff',
    'long '.repeat(20_000),
  ),
);
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const id = fc.string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 12 });
const date = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays('2026-11-24', days));
const counter = fc.nat(Number.MAX_SAFE_INTEGER);
const closeness = fc.integer({ min: 0, max: 10 });
const record = { u: counter, by: text };
/** Fields of a version to come. */
const later = {
  later: fc.oneof(text, fc.constant({ deep: [1, null, { er: true }] }), fc.double().map(toJson)),
  toString: text,
};
function toJson(number: number) {
  return JSON.parse(JSON.stringify(number));
}

/** A table of such records, each under its own id. */
function makeTable<Fields>(
  required: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
  optional: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Record<Id, Fields & { id: Id }>> {
  const fields = fc
    .tuple(fc.record(required), fc.record({ ...optional, ...later }, { requiredKeys: [] }))
    .map(([one, other]) => ({ ...other, ...one }));
  return fc
    .dictionary(id, fields, { maxKeys: 4, noNullPrototype: true })
    .map((table) =>
      Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, { ...entry, id: key }])),
    ) as unknown as fc.Arbitrary<Record<Id, Fields & { id: Id }>>;
}

const anyWorksheet: fc.Arbitrary<Worksheet> = fc
  .record({
    goals: makeTable(
      {
        ...record,
        title: text,
        status: fc.constantFrom<Goal['status'][]>('active', 'resting', 'built', 'let-go'),
        order: counter,
        startedOn: date,
        rhythm: fc.constantFrom<Goal['rhythm'][]>('session', 'week', 'fortnight', 'month', 'none'),
      },
      {
        why: text,
        firstSign: text,
        goodEnough: text,
        pins: fc.record(
          { firstSign: closeness, goodEnough: closeness },
          { requiredKeys: [], noNullPrototype: true },
        ),
        setWith: fc.constantFrom('me', 'together', 'other'),
        endedOn: date,
        nextOn: date,
        glad: text,
        ifHardAgain: text,
      },
    ),
    steps: makeTable(
      { ...record, text },
      {
        goal: id,
        sure: fc.constantFrom('very', 'fairly', 'not-very'),
        smallerOf: id,
        when: text,
        where: text,
        ifCue: text,
        thenAct: text,
        helpers: text,
        archived: fc.constant(true),
      },
    ),
    stones: makeTable(
      {
        ...record,
        kind: fc.constantFrom<Stone['kind'][]>('did', 'tried', 'learned', 'rested'),
        on: date,
      },
      { goal: id, step: id, note: text },
    ),
    checkins: makeTable(
      {
        ...record,
        goal: id,
        on: date,
        scale: fc.constant<'closeness/1'>('closeness/1'),
        value: fc.option(closeness, { nil: null }),
      },
      { helped: text, inTheWay: text },
    ),
    sheets: makeTable(
      { ...record, hide: fc.array(text) },
      {
        on: date,
        since: date,
        talkAbout: text,
        hardToSay: text,
        lines: fc.dictionary(id, text, { noNullPrototype: true }),
      },
    ),
    gone: fc.dictionary(id, counter, { noNullPrototype: true }),
  })
  .map((some) => ({ ...createWorksheet(), ...some, ext: { later: 1 } }));

/* Copies. */

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

test('row 27: emoji, right-to-left and broken characters come out of every text format', () => {
  const note = 'a👩‍👩‍👧‍👦 שלום \ud83d end';
  const worksheet = fill({ stone: { note }, goal: { why: note } });
  const { copy } = open(readCopy(exportCopy(worksheet, day)));
  assert.equal(copy.stones[stone.id]?.note, note);
  for (const written of [
    writeStonesCsv(worksheet, [], words.stone.past),
    writePlainText(worksheet, words, 'en'),
    writeCalendar({ ...entry, title: note }).replaceAll('\r\n ', ''),
  ]) {
    assert.ok(written.includes('a👩‍👩‍👧‍👦 שלום \ufffd end'));
    assert.ok(written.isWellFormed());
  }
});

test('row 28: markup in a note stays the text that it is', () => {
  const note = '<img src=x onerror="alert(1)"> & </script>';
  const worksheet = fill({ stone: { note } });
  assert.equal(open(readCopy(exportCopy(worksheet, day))).copy.stones[stone.id]?.note, note);
  assert.ok(writePlainText(worksheet, words, 'en').includes(note));
  assert.ok(writeStonesCsv(worksheet, [], words.stone.past).includes(note.replaceAll('"', '""')));
});

/* Encrypted copies. */

test('rows 23 and 25: only the passphrase opens an encrypted copy', async () => {
  const plain = exportCopy(fill({ goal: { title: 'Secret 👩‍👧 \ud83d' } }), day);
  const file = await lockCopy(plain, 'caf\u00e9 ﬁve');
  assert.ok(file.startsWith(LOCKED_START));
  assert.equal(file.includes('Secret'), false);
  const read = readCopy(file);
  assert.ok(read.kind === 'locked');
  const { locked } = read;
  assert.deepEqual(locked.kdf.iter, 600_000);

  // The same letters, typed on another keyboard.
  assert.equal(await unlockCopy(locked, 'cafe\u0301 five'), plain);
  assert.equal(await unlockCopy(locked, 'cafe five'), undefined);
  assert.equal(await unlockCopy(locked, ''), undefined);

  // Reformatted, it is the same file.
  const { ct, iv, kdf, ...rest } = locked;
  const other = readCopy(JSON.stringify({ ct, iv, kdf, ...rest }, null, 4));
  assert.ok(other.kind === 'locked');
  assert.equal(await unlockCopy(other.locked, 'café five'), plain);

  // Damage and a wrong passphrase look the same.
  const last = ct.at(-5) === 'A' ? 'B' : 'A';
  const damaged: readonly Locked[] = [
    { ...locked, ct: `${ct.slice(0, -5)}${last}${ct.slice(-4)}` },
    { ...locked, ct: '' },
    { ...locked, ct: 'no base64 at all!' },
    { ...locked, kdf: { ...kdf, iter: 599_999 } },
    { ...locked, iv: locked.iv.split('').reverse().join('') },
  ];
  for (const one of damaged) assert.equal(await unlockCopy(one, 'café five'), undefined);
});

test('row 25: the same words under the same passphrase never give the same file', async () => {
  const [one, other] = await Promise.all([lockCopy('x', 'p'), lockCopy('x', 'p')]);
  const [first, second] = [JSON.parse(one), JSON.parse(other)];
  for (const field of ['iv', 'ct']) assert.notEqual(first[field], second[field]);
  assert.notEqual(first.kdf.salt, second.kdf.salt);
});

test('row 23: an encrypted copy that asks for absurd work is refused at once', async () => {
  const locked: Locked = {
    app: 'cairn',
    kind: 'worksheet-locked',
    v: 1,
    kdf: { name: 'PBKDF2-SHA-256', iter: 600_000, salt: `${'A'.repeat(22)}==` },
    iv: 'A'.repeat(16),
    ct: 'AAAA',
  };
  assert.equal(tellFault(JSON.stringify(locked)), 'locked');
  for (const iter of [0, -1, 1.5, 6_000_001, 4_000_000_000, '600000', null]) {
    const hostile = { ...locked, kdf: { ...locked.kdf, iter } };
    assert.equal(tellFault(JSON.stringify(hostile)), 'damaged');
    assert.equal(await unlockCopy(hostile as Locked, 'p'), undefined);
  }
  for (const change of [{ iv: 'AAAA' }, { ct: 1 }, { kdf: null }, { v: '1' }])
    assert.equal(tellFault(JSON.stringify({ ...locked, ...change })), 'damaged');
});

test('row 34: without encryption in the browser the page knows, and a plain copy works', () => {
  assert.equal(canLock(), true);
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  try {
    assert.equal(canLock(), false);
    assert.equal(tellFault(exportCopy(fill(), day)), 'copy');
  } finally {
    Reflect.deleteProperty(crypto, 'subtle');
  }
  assert.equal(canLock(), true);
});

/* Tables. */

const stoneColumns = ['Day', 'What', 'Code', 'Goal', 'Step', 'Note'];
const checkInColumns = ['Day', 'Goal', 'Number', 'Scale', 'Helped', 'In the way'];

test('stones come as a table that spreadsheets read', () => {
  const worksheet = fill({ stone: { note: 'I said "hi",\nand waved' } });
  assert.equal(
    writeStonesCsv(worksheet, stoneColumns, words.stone.past),
    '\uFEFFDay,What,Code,Goal,Step,Note\r\n' +
      '2026-11-02,Did the step,did,Meet people,Say hello,"I said ""hi"",\nand waved"\r\n',
  );
});

test('numbers come as a table with the scale that they stand on', () => {
  const worksheet = fill({ checkIn: { helped: 'music' } });
  const unsure: CheckIn = { ...checkIn, id: 'unsureunsure', on: '2026-10-31', value: null };
  worksheet.checkins[unsure.id] = unsure;
  assert.equal(
    writeCheckInsCsv(worksheet, checkInColumns),
    '\uFEFFDay,Goal,Number,Scale,Helped,In the way\r\n' +
      '2026-10-31,Meet people,,closeness/1,,\r\n' +
      '2026-11-03,Meet people,4,closeness/1,music,\r\n',
  );
});

test('a note never runs as a formula in a spreadsheet', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
    const note = `${start}HYPERLINK("https://example.org")`;
    const csv = writeStonesCsv(fill({ stone: { note } }), stoneColumns, words.stone.past);
    assert.ok(csv.endsWith(`,"'${start}HYPERLINK(""https://example.org"")"\r\n`), start);
  }
  const csv = writeStonesCsv(fill({ goal: { title: '=1+1' } }), [], words.stone.past);
  assert.ok(csv.includes(",'=1+1,"));
});

test('any note comes back from its cell', () => {
  fc.assert(
    fc.property(text, (note) => {
      const csv = writeStonesCsv(fill({ stone: { note } }), ['h'], words.stone.past);
      const row = '2026-11-02,Did the step,did,Meet people,Say hello,';
      const cell = csv.slice(csv.indexOf(row) + row.length, -2);
      const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      if (!cell.startsWith('"')) assert.doesNotMatch(cell, /[",\r\n]/);
      assert.equal(bare.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''), note.toWellFormed());
    }),
  );
});

/* The calendar. */

const entry = {
  uid: 'docdocdocdoc',
  title: 'Check-in',
  on: '2026-11-24',
  rhythm: 'none',
  now: new Date('2026-11-24T08:09:10.123Z'),
} as const;

function parseEvent(calendar: string) {
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
  assert.ok(event);
  return { component: event, event: new ICAL.Event(event) };
}

/** The first days of an entry, as its calendar counts them. */
function listDays(calendar: string, count: number): string[] {
  const days = parseEvent(calendar).event.iterator();
  return Array.from({ length: count }, () => String(days.next()));
}

test('a check-in is one whole day in the calendar, with nobody else’s eyes on it', () => {
  const calendar = writeCalendar(entry);
  const { component, event } = parseEvent(calendar);
  assert.equal(event.uid, 'docdocdocdoc');
  assert.equal(event.summary, 'Check-in');
  assert.ok(event.startDate.isDate);
  assert.equal(event.startDate.toString(), '2026-11-24');
  assert.equal(event.endDate.toString(), '2026-11-25');
  assert.equal(event.isRecurring(), false);
  assert.equal(component.getFirstPropertyValue('class'), 'PRIVATE');
  assert.equal(component.getFirstPropertyValue('dtstamp')?.toString(), '2026-11-24T08:09:10Z');
  assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
});

test('a later file for the same check-in replaces the earlier one', () => {
  const first = parseEvent(writeCalendar(entry)).event;
  const next = new Date('2026-11-24T08:12:00Z');
  const second = parseEvent(writeCalendar({ ...entry, now: next })).event;
  assert.equal(first.uid, second.uid);
  assert.ok(second.sequence > first.sequence);
  assert.ok(second.sequence < 2 ** 31);
});

test('a check-in comes back in the rhythm that the person chose', () => {
  const list = (rhythm: 'week' | 'fortnight' | 'month', on = entry.on as string) =>
    listDays(writeCalendar({ ...entry, on, rhythm }), 4);
  assert.deepEqual(list('week'), ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15']);
  assert.deepEqual(list('fortnight'), ['2026-11-24', '2026-12-08', '2026-12-22', '2027-01-05']);
  assert.deepEqual(list('month'), ['2026-11-24', '2026-12-24', '2027-01-24', '2027-02-24']);
  // The last day of a month stays the last: no month is skipped because it is short.
  const fromLast = ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'];
  assert.deepEqual(list('month', '2027-01-31'), fromLast);
  assert.deepEqual(list('month', '2027-02-28').slice(0, 2), ['2027-02-28', '2027-03-28']);
  assert.equal(
    parseEvent(writeCalendar({ ...entry, rhythm: 'session' })).event.isRecurring(),
    false,
  );
});

test('a calendar reminds at nine on the day', () => {
  const { component } = parseEvent(writeCalendar(entry));
  const alarm = component.getFirstSubcomponent('valarm');
  assert.equal(alarm?.getFirstPropertyValue('action'), 'DISPLAY');
  assert.equal(alarm?.getFirstPropertyValue('description'), 'Check-in');
  assert.equal(alarm?.getFirstPropertyValue('trigger')?.toString(), 'PT9H');
});

test('any title goes into a calendar in lines of 75 octets, and comes out whole', () => {
  const titles = fc.oneof(
    text,
    fc.string({ unit: fc.constantFrom('👩‍👩‍👧‍👦', 'é', '\\', ';,', '\n', 'שׁ') }),
  );
  fc.assert(
    fc.property(titles, (title) => {
      const calendar = writeCalendar({ ...entry, title });
      for (const line of calendar.split('\r\n')) {
        assert.ok(new TextEncoder().encode(line).length <= 75);
        assert.doesNotMatch(line, /[\r\n]/);
        assert.ok(line.isWellFormed());
      }
      const wanted = title
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Cc}/gu, (control) => (control === '\n' ? '\n' : ' '));
      assert.equal(parseEvent(calendar).event.summary, wanted);
    }),
    { numRuns: 300 },
  );
});

/* Plain text. */

const words: PlainTextWords = {
  common: { untitled: 'A goal without a name yet' },
  home: { loose: 'Without a goal' },
  goal: {
    whose: 'Whose idea was this?',
    setWith: { me: 'Mine', together: 'Ours', other: 'Someone else’s' },
  },
  plan: {
    goal: 'My goal',
    why: 'Why it matters',
    firstSign: 'A first sign',
    goodEnough: 'Good enough',
    step: 'My small step',
    ifThen: 'If this, then that',
    ifThenText: 'If {cue}, then I will {act}.',
    whenWhere: 'When and where',
    helpers: 'What could help',
  },
  checkIn: {
    number: 'Number',
    notSure: 'Not sure',
    helped: 'What helped?',
    inTheWay: 'What got in the way?',
  },
  stone: {
    past: {
      did: 'Did the step',
      tried: 'Tried',
      learned: 'Learned something',
      rested: 'Rested on purpose',
    },
  },
  ending: { glad: 'What are you glad about?', ifHardAgain: 'If things get hard again' },
};

test('everything can be read as plain text', () => {
  const worksheet = fill({
    goal: { why: 'Company', setWith: 'me' },
    step: { when: 'Monday', where: 'Work', ifCue: '{act} $&', thenAct: 'breathe' },
    stone: { note: 'It went\nfine' },
    checkIn: { helped: 'Music' },
  });
  worksheet.stones['loosestonexx'] = {
    id: 'loosestonexx',
    u: 5,
    by: 'tab',
    kind: 'rested',
    on: '2026-11-05',
  };
  assert.equal(
    writePlainText(worksheet, words, 'en'),
    `Meet people
- Why it matters: Company
- Whose idea was this? Mine
- November 3, 2026: Number: 4
  What helped? Music
- My small step: Say hello
- If this, then that: If {act} $&, then I will breathe.
- When and where: Monday, Work
- November 2, 2026: Did the step: Say hello
  It went
  fine

Without a goal
- November 5, 2026: Rested on purpose
`,
  );
});

test('the words of the page are all that plain text needs', () => {
  const pick = (all: WorksheetWords): PlainTextWords => all;
  assert.equal(typeof pick, 'function');
});

test('a session sheet is headings with their lines', () => {
  assert.equal(
    writeSheetText([
      { heading: 'Numbers', lines: ['3 on Monday', 'two\r\n\r\nlines \ud83d'] },
      { heading: 'In\nthe way ', lines: [] },
    ]),
    'Numbers\n- 3 on Monday\n- two\n  lines \ufffd\n\nIn the way\n',
  );
  assert.equal(writeSheetText([]), '');
});

/* The published shape. */

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
