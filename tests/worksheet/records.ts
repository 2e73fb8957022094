import { exportCopy, type ReadCopy, readCopy } from '../../src/worksheet/files/copy.ts';
import type { PlainTextWords } from '../../src/worksheet/files/plain-text.ts';
import {
  type CheckIn,
  type Goal,
  type Step,
  type Stone,
  tableNames,
  type Worksheet,
} from '../../src/worksheet/model/shapes.ts';
import { createWorksheet } from '../../src/worksheet/model/worksheet.ts';

export const day = '2026-11-24';

export const goal: Goal = {
  id: 'goalgoalgoal',
  u: 1,
  by: 'tab',
  title: 'Meet people',
  status: 'active',
  order: 0,
  startedOn: '2026-10-01',
  rhythm: 'week',
};
export const step: Step = { id: 'stepstepstep', u: 2, by: 'tab', goal: goal.id, text: 'Say hello' };
export const stone: Stone = {
  id: 'stonestonest',
  u: 3,
  by: 'tab',
  goal: goal.id,
  step: step.id,
  kind: 'did',
  on: '2026-11-02',
};
export const checkIn: CheckIn = {
  id: 'checkincheck',
  u: 4,
  by: 'tab',
  goal: goal.id,
  on: '2026-11-03',
  scale: 'closeness/1',
  value: 4,
};

/** A worksheet with one record of each kind, some of their fields changed. */
export function fill(
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
export function exportJson(worksheet = fill()) {
  return JSON.parse(exportCopy(worksheet, day));
}

export function open(read: ReadCopy) {
  if (read.kind !== 'copy') throw new Error(`This is no copy: ${JSON.stringify(read)}`);
  return read;
}

export function tellFault(text: string): string {
  const read = readCopy(text);
  return read.kind === 'fault' ? read.fault : read.kind;
}

/** What a person has written: nothing that says which tab wrote it, or when. */
export function listWords(worksheet: Worksheet) {
  return tableNames.map((table) =>
    Object.fromEntries(
      Object.entries(worksheet[table]).map(([id, { u: _, by: __, ...fields }]) => [id, fields]),
    ),
  );
}

/** What plain text and tables say around a person’s own words. */
export const words: PlainTextWords = {
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

/** A check-in as the calendar has it. */
export const entry = {
  uid: 'docdocdocdoc',
  title: 'Check-in',
  on: '2026-11-24',
  rhythm: 'none',
  now: new Date('2026-11-24T08:09:10.123Z'),
} as const;
