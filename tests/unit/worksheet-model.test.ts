/** The worksheet as data: changes, undo, order and what is counted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch } from '../../src/worksheet/model/patch.ts';
import { pileStones } from '../../src/worksheet/model/pile.ts';
import type { CheckIn, Stone, Worksheet } from '../../src/worksheet/model/shapes.ts';
import {
  createWorksheet,
  gatherGoal,
  hasStayed,
  listGoals,
  listStones,
  moveGoal,
  summarizeNumbers,
} from '../../src/worksheet/model/worksheet.ts';

const goal = (order: number) => ({
  title: `Goal ${order}`,
  status: 'active' as const,
  order,
  startedOn: '2026-11-22',
  rhythm: 'none' as const,
});
const ids = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const;

function withGoals(): Worksheet {
  const goals = Object.fromEntries(ids.map((id, order) => [id, goal(order)]));
  return applyPatch(createWorksheet(), { goals }, 'tab').worksheet;
}

test('a change can be taken back, and back again', () => {
  const before = withGoals();
  const [first] = ids;
  const { worksheet, inverse } = applyPatch(
    before,
    { goals: { [first]: { title: 'Other' } } },
    'tab',
  );
  assert.equal(worksheet.goals[first]?.title, 'Other');
  const back = applyPatch(worksheet, inverse, 'tab');
  assert.equal(back.worksheet.goals[first]?.title, 'Goal 0');
  assert.equal(
    applyPatch(back.worksheet, back.inverse, 'tab').worksheet.goals[first]?.title,
    'Other',
  );
});

test('row 32: undo leaves alone what another tab has changed in the same record since', () => {
  const [first] = ids;
  const mine = applyPatch(withGoals(), { goals: { [first]: { title: 'Mine' } } }, 'tab');
  const theirs = applyPatch(mine.worksheet, { goals: { [first]: { why: 'Theirs' } } }, 'other');
  const { worksheet } = applyPatch(theirs.worksheet, mine.inverse, 'tab');
  assert.equal(worksheet.goals[first]?.title, 'Goal 0');
  assert.equal(worksheet.goals[first]?.why, 'Theirs');
});

test('a deleted record comes back whole with undo, and leaves no words behind while it is gone', () => {
  const before = withGoals();
  const [first] = ids;
  const { worksheet, inverse } = applyPatch(before, { goals: { [first]: null } }, 'tab');
  assert.ok(!JSON.stringify(worksheet).includes('Goal 0'));
  const back = applyPatch(worksheet, inverse, 'tab').worksheet;
  assert.equal(back.goals[first]?.title, 'Goal 0');
  assert.ok((back.goals[first]?.u ?? 0) > (back.gone[first] ?? 0));
});

test('a change that changes nothing is none', () => {
  const before = withGoals();
  const { worksheet } = applyPatch(before, { goals: { [ids[0]]: { title: 'Goal 0' } } }, 'tab');
  assert.equal(worksheet, before);
});

test('goals move up and down, and stay where they are at the ends', () => {
  const sheet = withGoals();
  const goals = listGoals(sheet, 'active');
  const moved = applyPatch(sheet, { goals: moveGoal(goals, ids[2], -1) }, 'tab').worksheet;
  assert.deepEqual(
    listGoals(moved, 'active').map(({ id }) => id),
    [ids[0], ids[2], ids[1]],
  );
  assert.deepEqual(moveGoal(goals, ids[0], -1), {});
  assert.deepEqual(moveGoal(goals, ids[2], 1), {});
});

test('goals made in two tabs at the same place can still be moved', () => {
  const goals = { [ids[0]]: goal(0), [ids[1]]: goal(0) };
  const sheet = applyPatch(createWorksheet(), { goals }, 'tab').worksheet;
  const moved = moveGoal(listGoals(sheet, 'active'), ids[1], -1);
  const after = applyPatch(sheet, { goals: moved }, 'tab').worksheet;
  assert.deepEqual(
    listGoals(after, 'active').map(({ id }) => id),
    [ids[1], ids[0]],
  );
});

test('row 18: stones lie by day, whenever they were placed', () => {
  const sheet = createWorksheet();
  const stones = {
    [ids[0]]: { kind: 'did' as const, on: '2026-11-22' },
    [ids[1]]: { kind: 'tried' as const, on: '2026-11-20' },
  };
  const { worksheet } = applyPatch(sheet, { stones }, 'tab');
  assert.deepEqual(
    listStones(worksheet).map(({ on }) => on),
    ['2026-11-20', '2026-11-22'],
  );
});

const checkIn = (value: number | null, on: string) => ({ value, on }) as CheckIn;

test('numbers are told by the first, the last and the highest; “not sure” is no number', () => {
  const summary = summarizeNumbers([
    checkIn(3, '2026-10-04'),
    checkIn(null, '2026-10-11'),
    checkIn(6, '2026-10-18'),
    checkIn(5, '2026-11-22'),
  ]);
  assert.equal(summary?.first.value, 3);
  assert.equal(summary?.last.value, 5);
  assert.equal(summary?.highest, 6);
  assert.equal(summarizeNumbers([checkIn(null, '2026-10-11')]), undefined);
});

test('three check-ins without a rise call for a kind word, and two do not', () => {
  const days = ['2026-10-01', '2026-10-08', '2026-10-15'];
  const stayed = (...values: number[]) =>
    hasStayed(values.map((value, index) => checkIn(value, days[index] ?? '')));
  assert.ok(stayed(4, 4, 4));
  assert.ok(stayed(5, 4, 2));
  assert.ok(!stayed(4, 5, 5));
  assert.ok(!stayed(4, 4));
});

test('what belongs to a goal goes with it, and nothing else', () => {
  const sheet = applyPatch(
    withGoals(),
    {
      steps: {
        dddddddddddd: { goal: ids[0], text: 'a' },
        eeeeeeeeeeee: { goal: ids[1], text: 'b' },
      },
      stones: { ffffffffffff: { goal: ids[0], kind: 'did', on: '2026-11-22' } },
    },
    'tab',
  ).worksheet;
  const gathered = gatherGoal(sheet, ids[0]);
  assert.deepEqual(Object.keys(gathered.goals), [ids[0]]);
  assert.deepEqual(Object.keys(gathered.steps), ['dddddddddddd']);
  assert.deepEqual(Object.keys(gathered.stones), ['ffffffffffff']);
});

test('every stone is in the drawing, however many there are, and the newest stands for itself', () => {
  for (const count of [1, 29, 30, 31, 40, 41, 99, 100, 101, 110, 250, 1000, 3333, 9999]) {
    const stones = Array.from({ length: count }, (_, index) => ({ id: `s${index}` }) as Stone);
    const { seeds, sizes } = pileStones(stones);
    assert.ok(seeds.length <= 60, `${count} stones are drawn as ${seeds.length}`);
    assert.equal(seeds.at(-1), `s${count - 1}`);
    assert.equal(new Set(seeds).size, seeds.length);
    assert.equal(sizes.length > 0, count > 30);
  }
});
