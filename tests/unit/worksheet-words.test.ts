/** The sentences that the worksheet makes of what a person has written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { WorksheetWords } from '../../src/schemas/worksheet.ts';
import { applyPatch, type Patch } from '../../src/worksheet/model/patch.ts';
import type { Worksheet } from '../../src/worksheet/model/shapes.ts';
import { createWorksheet, listStones } from '../../src/worksheet/model/worksheet.ts';
import {
  draftSheet,
  findSheet,
  HARD_TO_SAY,
  listChosen,
  listSheetParts,
} from '../../src/worksheet/ui/sheet.ts';
import { tellAmount, tellCairn, tellWhen } from '../../src/worksheet/words/answers.ts';

const words: WorksheetWords = parse(readFileSync('content/worksheets/en/my-steps.yaml', 'utf8'));
const day = '2026-11-24';

const goal = 'goalaaaaaaaa';
const step = 'stepaaaaaaaa';

/** A worksheet after some changes, one after another. */
function write(...patches: readonly Patch[]): Worksheet {
  return patches.reduce<Worksheet>(
    (worksheet, patch) => applyPatch(worksheet, patch, 'tab').worksheet,
    createWorksheet(),
  );
}

const week: readonly Patch[] = [
  {
    goals: {
      [goal]: {
        title: 'Say what I need',
        status: 'active',
        order: 0,
        startedOn: '2026-11-01',
        rhythm: 'week',
      },
    },
    steps: { [step]: { goal, text: 'Ask for the window seat' } },
  },
  ...(['did', 'tried', 'learned', 'rested'] as const).map((kind, index) => ({
    stones: { [`stone${kind.padEnd(7, 'a')}`]: { goal, step, kind, on: `2026-11-1${index}` } },
  })),
  {
    stones: { noteaaaaaaaa: { goal, kind: 'tried', on: '2026-11-20', note: 'In the rain' } },
    checkins: {
      firstaaaaaaa: { goal, on: '2026-11-10', scale: 'closeness/1', value: 3, helped: 'Mornings' },
      lastaaaaaaaa: { goal, on: '2026-11-20', scale: 'closeness/1', value: 5, inTheWay: 'Noise' },
    },
  },
];

test('the sheet for a session says of every stone its day, its kind, its step and its note', () => {
  const [stones] = listSheetParts(write(...week), undefined, words, 'en');
  assert.deepEqual(
    stones?.lines.map(({ text }) => text),
    [
      'November 10, 2026: Did the step: Ask for the window seat',
      'November 11, 2026: Tried: Ask for the window seat',
      'November 12, 2026: Learned something: Ask for the window seat',
      'November 13, 2026: Rested on purpose: Ask for the window seat',
      'November 20, 2026: Tried\nIn the rain',
    ],
  );
});

test('the sheet has the numbers then and now, what helped and what got in the way', () => {
  const [, numbers, helped, inTheWay] = listSheetParts(write(...week), undefined, words, 'en');
  assert.deepEqual(
    [numbers, helped, inTheWay].map((part) => part?.lines.map(({ text }) => text)),
    [['Say what I need: 3 on November 10, 2026, 5 on November 20, 2026'], ['Mornings'], ['Noise']],
  );
});

test('the sheet begins with the day of the last one, and that day is on it', () => {
  const worksheet = write(...week, {
    sheets: { sheetaaaaaaa: { on: '2026-11-13', hide: [] } },
  });
  const { since } = draftSheet(worksheet, day);
  assert.equal(since, '2026-11-13');
  const [stones] = listSheetParts(worksheet, since, words, 'en');
  assert.deepEqual(
    stones?.lines.map(({ text }) => text.slice(0, 11)),
    ['November 13', 'November 20'],
  );
  assert.equal(findSheet(worksheet, day), undefined);
});

test('what is hard to say stays off the sheet until it is ticked, and then stands last', () => {
  const parts = listSheetParts(write(...week), undefined, words, 'en');
  const own = { talkAbout: 'The bus', hardToSay: 'I was scared' };
  const headings = (hide: string[]) =>
    listChosen({ hide, ...own }, parts, words.session).map(({ heading }) => heading);
  assert.equal(headings([HARD_TO_SAY]).at(-1), words.session.talkAbout);
  assert.equal(headings([]).at(-1), words.session.hardToSay);
});

test('the sheet has what is ticked, in the words that were given to it', () => {
  const parts = listSheetParts(write(...week), undefined, words, 'en');
  const lines = { stonedidaaaa: 'Asked, and got the seat' };
  const hide = ['stonetriedaa', 'noteaaaaaaaa', HARD_TO_SAY];
  const [stones] = listChosen({ hide, lines }, parts, words.session);
  assert.deepEqual(stones?.lines, [
    'Asked, and got the seat',
    'November 12, 2026: Learned something: Ask for the window seat',
    'November 13, 2026: Rested on purpose: Ask for the window seat',
  ]);
});

test('a cairn is told with every kind of stone in it', () => {
  assert.equal(
    tellCairn(listStones(write(...week)), words, 'en'),
    'A cairn of 5 stones: 1 step, 2 tries, 1 thing learned, 1 rest',
  );
});

test('how much there is counts goals, stones, and steps that are not put away', () => {
  const worksheet = write(...week, {
    steps: {
      stepbbbbbbbb: { text: 'Open the curtains' },
      stepcccccccc: { text: '', archived: true },
    },
  });
  assert.equal(tellAmount(worksheet, words, 'en'), '1 goal, 2 steps, and 5 stones');
  assert.equal(tellAmount(createWorksheet(), words, 'en'), '0 goals, 0 steps, and 0 stones');
});

test('a step of which older copies keep the day and the place apart is told with both', () => {
  const both = { id: step, u: 1, by: 'tab', text: '', when: 'Monday', where: 'On the bus' };
  assert.equal(tellWhen(both), 'Monday, On the bus');
});
