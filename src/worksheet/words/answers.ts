/** What a person has answered about a goal, as lines with names: for the check, for paper, for text. */
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { formatDate } from '../model/local-date.ts';
import type { CheckIn, Goal, Step, Stone, Worksheet } from '../model/shapes.ts';
import { countKinds, summarizeNumbers } from '../model/worksheet.ts';
import { count, fill } from './fill.ts';

/** The words that answers need. */
export interface AnswerWords {
  readonly goal: Pick<WorksheetWords['goal'], 'whose' | 'setWith'>;
  readonly plan: Omit<WorksheetWords['plan'], 'title' | 'print' | 'calendar'>;
}

export interface Answer {
  readonly name: string;
  readonly answer: string | undefined;
  /** The page of a goal that asks for it. */
  readonly page: number;
}

/** What a goal is called, also before it has a name. */
export function nameGoal(
  { title }: { title: string },
  { common }: { readonly common: Pick<WorksheetWords['common'], 'untitled'> },
): string {
  return title.trim() || common.untitled;
}

/** What a goal is, in the order of its questions. */
export function listGoalAnswers(goal: Goal, { plan, goal: text }: AnswerWords): Answer[] {
  return [
    { page: 1, name: plan.goal, answer: goal.title.trim() },
    { page: 2, name: plan.why, answer: goal.why },
    { page: 3, name: plan.firstSign, answer: goal.firstSign },
    { page: 3, name: plan.goodEnough, answer: goal.goodEnough },
    { page: 1, name: text.whose, answer: goal.setWith && text.setWith[goal.setWith] },
  ];
}

/** What a step is, and its plan for a bad day. */
export function listStepAnswers(step: Step | undefined, words: AnswerWords): Answer[] {
  const { plan } = words;
  return [
    { page: 5, name: plan.step, answer: step?.text.trim() },
    { page: 6, name: plan.ifThen, answer: step && tellPlan(step, words) },
    { page: 6, name: plan.whenWhere, answer: step && tellWhen(step) },
    { page: 6, name: plan.helpers, answer: step?.helpers },
  ];
}

/** “If …, then I will …”, once both halves are there. */
export function tellPlan({ ifCue, thenAct }: Step, { plan }: AnswerWords): string | undefined {
  return ifCue && thenAct ? fill(plan.ifThenText, { cue: ifCue, act: thenAct }) : undefined;
}

/** When and where a step is to be done, which older copies keep apart. */
export function tellWhen({ when, where }: Step): string {
  return [when, where].filter(Boolean).join(', ');
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

/** A stone as one line: its day, its kind and its step; its note stands below. */
export function tellStone(
  { kind, step, on, note }: Stone,
  { steps }: Worksheet,
  { stone }: { readonly stone: Pick<WorksheetWords['stone'], 'past'> },
  locale: string,
): string {
  const what = [stone.past[kind], steps[step ?? '']?.text].filter(Boolean).join(': ');
  return [`${formatDate(on, locale)}: ${what}`, note].filter(Boolean).join('\n');
}

/** How much is in a worksheet, in words: “3 goals, 8 steps, and 24 stones”. */
export function tellAmount(
  { goals, steps, stones }: Worksheet,
  { files }: WorksheetWords,
  locale: string,
): string {
  const kept = Object.values(steps).filter(({ archived }) => !archived);
  return new Intl.ListFormat(locale).format([
    count(files.goals, Object.keys(goals).length, locale),
    count(files.steps, kept.length, locale),
    count(files.stones, Object.keys(stones).length, locale),
  ]);
}
