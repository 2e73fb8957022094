/** The shapes of everything that the worksheet keeps; types follow from them. */
import * as v from 'valibot';
import { isLocalDate } from './local-date.ts';

/** Version of the shapes below. A change that old code can’t read raises it: see `migrations.ts`. */
export const VERSION = 1;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{12}$/));
const localDate = v.pipe(v.string(), v.check(isLocalDate));
const counter = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.exactOptional(v.string());
const closeness = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/**
 * What every record has. `u` counts changes (a Lamport clock) and `by` names the tab that made the
 * last one: of two versions the higher `u` wins, then the higher `by`. No clock on a wall decides.
 */
const record = { id, u: counter, by: v.string() };

// Loose: a field that a newer version of the page has added is kept, never dropped.
const goal = v.looseObject({
  ...record,
  title: v.string(),
  why: text,
  firstSign: text,
  goodEnough: text,
  /** Numbers on the line from 0 to 10 to which the person pinned their own words. */
  pins: v.exactOptional(
    v.looseObject({
      firstSign: v.exactOptional(closeness),
      goodEnough: v.exactOptional(closeness),
    }),
  ),
  setWith: v.exactOptional(v.picklist(['me', 'together', 'other'])),
  status: v.picklist(['active', 'resting', 'built', 'let-go']),
  order: counter,
  startedOn: localDate,
  endedOn: v.exactOptional(localDate),
  rhythm: v.picklist(['session', 'week', 'fortnight', 'month', 'none']),
  nextOn: v.exactOptional(localDate),
  glad: text,
  ifHardAgain: text,
});

const step = v.looseObject({
  ...record,
  /** Left out for one small step without a goal. */
  goal: v.exactOptional(id),
  text: v.string(),
  sure: v.exactOptional(v.picklist(['very', 'fairly', 'not-very'])),
  smallerOf: v.exactOptional(id),
  when: text,
  where: text,
  ifCue: text,
  thenAct: text,
  helpers: text,
  archived: v.exactOptional(v.literal(true)),
});

const stone = v.looseObject({
  ...record,
  goal: v.exactOptional(id),
  step: v.exactOptional(id),
  kind: v.picklist(['did', 'tried', 'learned', 'rested']),
  on: localDate,
  note: text,
});

const checkIn = v.looseObject({
  ...record,
  goal: id,
  on: localDate,
  scale: v.literal('closeness/1'),
  /** Null is “I am not sure”. */
  value: v.nullable(closeness),
  helped: text,
  inTheWay: text,
});

const sheet = v.looseObject({
  ...record,
  on: v.exactOptional(localDate),
  since: v.exactOptional(localDate),
  talkAbout: text,
  hardToSay: text,
  /** Ids of stones, check-ins and boxes that stay off the sheet. */
  hide: v.array(v.string()),
  /** What a line says on the sheet where the person changed it; the log keeps its own words. */
  lines: v.exactOptional(v.record(id, v.string())),
});

/** One schema for each kind of record, by the name of its table. */
export const tables = { goals: goal, steps: step, stones: stone, checkins: checkIn, sheets: sheet };
export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];

export type Id = string;
export type Goal = v.InferOutput<typeof goal>;
export type Step = v.InferOutput<typeof step>;
export type Stone = v.InferOutput<typeof stone>;
export type CheckIn = v.InferOutput<typeof checkIn>;
export type SessionSheet = v.InferOutput<typeof sheet>;
export type MarkKind = Stone['kind'];
export type Rhythm = Goal['rhythm'];

export interface Tables {
  goals: Goal;
  steps: Step;
  stones: Stone;
  checkins: CheckIn;
  sheets: SessionSheet;
}

/** A record of any table. */
export type Entry = Tables[TableName];

/** What a record says, without what the worksheet itself keeps in it. */
export type Fields<Record extends Entry> = {
  [Key in keyof Record as string extends Key
    ? never
    : Key extends 'id' | 'u' | 'by'
      ? never
      : Key]: Record[Key];
};

/** A whole worksheet. */
export const worksheetSchema = v.looseObject({
  schema: v.literal('cairn.worksheet'),
  v: counter,
  /** The oldest version of the code that may write this. */
  minReader: counter,
  doc: id,
  /** Changes when everything is deleted: a tab with an older one stops writing. */
  epoch: id,
  u: counter,
  goals: v.record(id, goal),
  steps: v.record(id, step),
  stones: v.record(id, stone),
  checkins: v.record(id, checkIn),
  sheets: v.record(id, sheet),
  /** Deleted records, as their ids and the `u` of the deletion; no content. */
  gone: v.record(id, counter),
});
export type Worksheet = v.InferOutput<typeof worksheetSchema>;
