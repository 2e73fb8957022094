/** Tables and plain text: files that other programs read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { WorksheetWords } from '../../src/schemas/worksheet.ts';
import { writeCalendar } from '../../src/worksheet/files/calendar.ts';
import { exportCopy, readCopy } from '../../src/worksheet/files/copy.ts';
import { writeCheckInsCsv, writeStonesCsv } from '../../src/worksheet/files/csv.ts';
import {
  type PlainTextWords,
  writePlainText,
  writeSheetText,
} from '../../src/worksheet/files/plain-text.ts';
import type { CheckIn } from '../../src/worksheet/model/shapes.ts';
import { text } from '../worksheet/any-worksheet.ts';
import { checkIn, day, entry, fill, open, stone, words } from '../worksheet/records.ts';

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
