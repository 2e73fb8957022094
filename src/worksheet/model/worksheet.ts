import { createId } from './id.ts';
import {
  type CheckIn,
  type Entry,
  type Goal,
  type Id,
  type MarkKind,
  type Step,
  type Stone,
  tableNames,
  VERSION,
  type Worksheet,
} from './shapes.ts';

/** How many goals can be worked on at a time; any number may rest. */
export const MOST_ACTIVE_GOALS = 3;
/** How many check-ins without a rise call for a kind word. */
const STILL_CHECK_INS = 3;

/** A worksheet with nothing in it. */
export function createWorksheet(): Worksheet {
  return {
    schema: 'cairn.worksheet',
    v: VERSION,
    minReader: 1,
    doc: createId(),
    epoch: createId(),
    u: 0,
    goals: {},
    steps: {},
    stones: {},
    checkins: {},
    sheets: {},
    gone: {},
  };
}

/** How many records there are, deleted ones left out. */
export function countRecords(worksheet: Worksheet): number {
  return tableNames.reduce((sum, table) => sum + Object.keys(worksheet[table]).length, 0);
}

/** True if nobody has written anything here. */
export function isEmpty(worksheet: Worksheet): boolean {
  return countRecords(worksheet) === 0;
}

/** Goals of these states, or of any, in the person’s own order. */
export function listGoals({ goals }: Worksheet, ...states: readonly Goal['status'][]): Goal[] {
  return Object.values(goals)
    .filter(({ status }) => states.length === 0 || states.includes(status))
    .sort((one, other) => one.order - other.order || compare(one.id, other.id));
}

/** The steps of a goal, or those without one, oldest first; archived ones left out. */
export function listSteps({ steps }: Worksheet, goal: Id | undefined): Step[] {
  return Object.values(steps)
    .filter((step) => step.goal === goal && step.archived === undefined)
    .sort(byAge);
}

/** Stones of a goal, or all of them, by day and then in the order in which they were placed. */
export function listStones({ stones }: Worksheet, goal?: Id): Stone[] {
  return listByDay(stones, goal);
}

/** Check-ins of a goal, or all of them, by day. */
export function listCheckIns({ checkins }: Worksheet, goal?: Id): CheckIn[] {
  return listByDay(checkins, goal);
}

/** How many stones there are of each kind. */
export function countKinds(stones: readonly Stone[]): Readonly<Record<MarkKind, number>> {
  const count = { did: 0, tried: 0, learned: 0, rested: 0 };
  for (const { kind } of stones) count[kind] += 1;
  return count;
}

/** First, last and highest number of a goal, for one sentence about it; none without a number. */
export function summarizeNumbers(checkIns: readonly CheckIn[]) {
  const numbers = checkIns.flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]));
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { first, last, highest: Math.max(...numbers.map(({ value }) => value)), numbers };
}

/** True after three check-ins in which the number stayed or fell. */
export function hasStayed(checkIns: readonly CheckIn[]): boolean {
  const numbers = summarizeNumbers(checkIns)?.numbers.slice(-STILL_CHECK_INS) ?? [];
  return (
    numbers.length === STILL_CHECK_INS &&
    numbers.every(({ value }, index) => value <= (numbers[index - 1]?.value ?? 10))
  );
}

/** Which goals lie in another place after one was moved up (-1) or down (1). */
export function moveGoal(
  goals: readonly Goal[],
  id: Id,
  by: -1 | 1,
): Record<Id, { order: number }> {
  const from = goals.findIndex((goal) => goal.id === id);
  const moved = goals[from];
  const other = goals[from + by];
  if (moved === undefined || other === undefined) return {};
  const line = goals.map((goal) => (goal === moved ? other : goal === other ? moved : goal));
  return Object.fromEntries(
    line.flatMap((goal, order) => (goal.order === order ? [] : [[goal.id, { order }]])),
  );
}

/** All that belongs to a goal: its steps, stones and check-ins, and the goal itself. */
export function gatherGoal(worksheet: Worksheet, id: Id) {
  const only = <Entry extends { goal?: Id }>(table: Record<Id, Entry>) =>
    Object.fromEntries(Object.entries(table).filter(([, entry]) => entry.goal === id));
  const goal = worksheet.goals[id];
  return {
    goals: goal === undefined ? {} : { [id]: goal },
    steps: only(worksheet.steps),
    stones: only(worksheet.stones),
    checkins: only(worksheet.checkins),
  };
}

function listByDay<Logged extends Stone | CheckIn>(table: Record<Id, Logged>, goal?: Id): Logged[] {
  return Object.values(table)
    .filter((entry) => goal === undefined || entry.goal === goal)
    .sort((one, other) => compare(one.on, other.on) || byAge(one, other));
}

/** The older first; the ids settle what two devices did at once. */
function byAge(one: Entry, other: Entry): number {
  return one.u - other.u || compare(one.id, other.id);
}

/** Plain order of code units: the same on every device, whatever its language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
