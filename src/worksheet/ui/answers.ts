/** What a person has answered about a goal, as lines with names: for the check, for paper, for text. */
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { formatDate } from '../model/local-date.ts';
import type { CheckIn, Goal, Step, Stone } from '../model/shapes.ts';
import { countKinds, summarizeNumbers } from '../model/worksheet.ts';
import { count, fill } from './words.ts';

export interface Answer {
  readonly name: string;
  readonly answer: string | undefined;
}

/** What a goal is, in the order of its questions. */
export function listGoalAnswers(goal: Goal, { plan }: WorksheetWords): Answer[] {
  return [
    { name: plan.goal, answer: goal.title.trim() || undefined },
    { name: plan.why, answer: goal.why },
    { name: plan.firstSign, answer: goal.firstSign },
    { name: plan.goodEnough, answer: goal.goodEnough },
  ];
}

/** What a step is, and its plan for a bad day. */
export function listStepAnswers(step: Step | undefined, words: WorksheetWords): Answer[] {
  const { plan } = words;
  return [
    { name: plan.step, answer: step?.text.trim() || undefined },
    { name: plan.ifThen, answer: step && tellPlan(step, words) },
    {
      name: plan.whenWhere,
      answer: [step?.when, step?.where].filter(Boolean).join(', ') || undefined,
    },
    { name: plan.helpers, answer: step?.helpers },
  ];
}

/** “If …, then I will …”, once both halves are there. */
export function tellPlan({ ifCue, thenAct }: Step, { plan }: WorksheetWords): string | undefined {
  return ifCue && thenAct ? fill(plan.ifThenText, { cue: ifCue, act: thenAct }) : undefined;
}

/** The numbers of a goal as one sentence: first, last and highest. */
export function tellNumbers(
  checkIns: readonly CheckIn[],
  { checkIn }: WorksheetWords,
  locale: string,
): string {
  const summary = summarizeNumbers(checkIns);
  if (summary === undefined) return checkIn.noNumbers;
  const { first, last, highest, numbers } = summary;
  return fill(numbers.length === 1 ? checkIn.sentenceOne : checkIn.sentence, {
    first: first.value,
    firstOn: formatDate(first.on, locale),
    last: last.value,
    lastOn: formatDate(last.on, locale),
    highest,
  });
}

/** What a cairn is made of: “A cairn of 3 stones: 2 steps, 1 rest”. */
export function tellCairn(
  stones: readonly Stone[],
  { cairn }: WorksheetWords,
  locale: string,
): string {
  const kinds = Object.entries(countKinds(stones)).flatMap(([kind, number]) =>
    number === 0 ? [] : [count(cairn.kinds[kind as keyof typeof cairn.kinds], number, locale)],
  );
  const parts = new Intl.ListFormat(locale, { type: 'unit' }).format(kinds);
  return `${count(cairn.label, stones.length, locale)}: ${parts}`;
}

/** A stone as one line: its kind, its step, its day and its note. */
export function tellStone(
  stone: Stone,
  step: Step | undefined,
  words: WorksheetWords,
  locale: string,
): string {
  const what = stone.kind === 'did' && step?.text ? step.text : words.stone.past[stone.kind];
  return [`${formatDate(stone.on, locale)}: ${what}`, stone.note].filter(Boolean).join('. ');
}
