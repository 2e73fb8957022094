/** The shapes of everything that the worksheet keeps; types follow from them. */
import {
  type Infer,
  integer,
  listOf,
  localDate,
  mapOf,
  matching,
  oneOf,
  orNull,
  record,
  text,
} from './shape.ts';

/** Version of the shapes below. A change that old code can’t read raises it: see `migrations.ts`. */
export const VERSION = 1;

export const id = matching(/^[a-z0-9]{12}$/);
export const counter = integer();
const closeness = integer(0, 10);

/**
 * What every record has. `u` counts changes (a Lamport clock) and `by` names the tab that made the
 * last one: of two versions the higher `u` wins, then the higher `by`. No clock on a wall decides.
 */
const stamp = { id, u: counter, by: text };

const goal = record(
  {
    ...stamp,
    title: text,
    status: oneOf('active', 'resting', 'built', 'let-go'),
    order: counter,
    startedOn: localDate,
    rhythm: oneOf('session', 'week', 'fortnight', 'month', 'none'),
  },
  {
    why: text,
    firstSign: text,
    goodEnough: text,
    /** Numbers on the line from 0 to 10 to which the person pinned their own words. */
    pins: record({}, { firstSign: closeness, goodEnough: closeness }),
    setWith: oneOf('me', 'together', 'other'),
    endedOn: localDate,
    nextOn: localDate,
    glad: text,
    ifHardAgain: text,
  },
);

const step = record(
  { ...stamp, text },
  {
    /** Left out for one small step without a goal. */
    goal: id,
    sure: oneOf('very', 'fairly', 'not-very'),
    smallerOf: id,
    when: text,
    where: text,
    ifCue: text,
    thenAct: text,
    helpers: text,
    archived: oneOf(true),
  },
);

const stone = record(
  { ...stamp, kind: oneOf('did', 'tried', 'learned', 'rested'), on: localDate },
  { goal: id, step: id, note: text },
);

const checkIn = record(
  {
    ...stamp,
    goal: id,
    on: localDate,
    scale: oneOf('closeness/1'),
    /** Null is “I am not sure”. */
    value: orNull(closeness),
  },
  { helped: text, inTheWay: text },
);

const sheet = record(
  {
    ...stamp,
    /** Ids of stones, check-ins and boxes that stay off the sheet. */
    hide: listOf(text),
  },
  {
    on: localDate,
    since: localDate,
    talkAbout: text,
    hardToSay: text,
    /** What a line says on the sheet where the person changed it; the log keeps its own words. */
    lines: mapOf(id, text),
  },
);

/** One shape for each kind of record, by the name of its table. */
export const tables = { goals: goal, steps: step, stones: stone, checkins: checkIn, sheets: sheet };
export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];

export type Id = string;
export type Goal = Infer<typeof goal>;
export type Step = Infer<typeof step>;
export type Stone = Infer<typeof stone>;
export type CheckIn = Infer<typeof checkIn>;
export type SessionSheet = Infer<typeof sheet>;
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
export type Fields<Record extends Entry> = Omit<Record, keyof typeof stamp>;

/** What a saved copy, too, says of its worksheet. */
export const heading = {
  schema: oneOf('cairn.worksheet'),
  v: counter,
  /** The oldest version of the code that may write this. */
  minReader: counter,
  u: counter,
};
/** What only this browser needs. */
export const ownFields = {
  doc: id,
  /** Changes when everything is deleted: a tab with an older one stops writing. */
  epoch: id,
  /** Deleted records, as their ids and the `u` of the deletion; no content. */
  gone: mapOf(id, counter),
};

/** A worksheet without its tables: their records are checked one by one. */
export const frame = record({ ...heading, ...ownFields }, {});
/** A whole worksheet. */
export type Worksheet = Infer<typeof frame> & {
  [Table in TableName]: Record<Id, Tables[Table]>;
};
