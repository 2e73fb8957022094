/** Words as plain text, for a file, a message or the clipboard. */
import { formatDate } from '../model/local-date.ts';
import type { CheckIn, Goal, Id, MarkKind, Step, Stone, Worksheet } from '../model/shapes.ts';
import { listCheckIns, listGoals, listStones } from '../model/worksheet.ts';

/** The part of the worksheet’s words that its plain text needs. */
export interface PlainTextWords {
  readonly common: { readonly untitled: string };
  readonly home: { readonly loose: string };
  readonly goal: { readonly whose: string; readonly setWith: Words<NonNullable<Goal['setWith']>> };
  /** `ifThenText` has {cue} and {act} in it. */
  readonly plan: Words<
    'why' | 'firstSign' | 'goodEnough' | 'step' | 'ifThen' | 'ifThenText' | 'whenWhere' | 'helpers'
  >;
  readonly checkIn: Words<'number' | 'notSure' | 'helped' | 'inTheWay'>;
  readonly stone: { readonly past: Words<MarkKind> };
  readonly ending: Words<'glad' | 'ifHardAgain'>;
}

type Words<Key extends string> = Readonly<Record<Key, string>>;

interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Headings with their lines as a list below each. Lines end with LF. */
export function writeSheetText(lines: readonly Part[]): string {
  return lines
    .map((part) => {
      const items = part.lines.map((line) => `- ${line.trim().replace(/\s*[\r\n]\s*/g, '\n  ')}\n`);
      return `${part.heading.trim().replace(/\s+/g, ' ')}\n${items.join('')}`;
    })
    .join('\n')
    .toWellFormed();
}

/**
 * A whole worksheet for people to read: every goal with its answers, steps, plans, numbers and
 * stones, then what belongs to no goal. Session sheets are left out; they are printed by themselves.
 */
export function writePlainText(
  worksheet: Worksheet,
  words: PlainTextWords,
  locale: string,
): string {
  const steps = Object.values(worksheet.steps).sort((one, other) => one.u - other.u);
  const stones = listStones(worksheet);
  const tellLog = (isHere: (entry: { goal?: Id }) => boolean) => [
    ...steps.filter(isHere).flatMap((step) => tellStep(step, words)),
    ...stones
      .filter(isHere)
      .map((stone) => tellStone(stone, worksheet.steps[stone.step ?? ''], words, locale)),
  ];
  const parts = listGoals(worksheet, 'active', 'resting', 'built', 'let-go').map((goal) => ({
    heading: goal.title.trim() || words.common.untitled,
    lines: [
      ...tellGoal(goal, words),
      ...listCheckIns(worksheet, goal.id).map((checkIn) => tellCheckIn(checkIn, words, locale)),
      ...tellLog((entry) => entry.goal === goal.id),
    ],
  }));
  const loose = tellLog(({ goal }) => worksheet.goals[goal ?? ''] === undefined);
  return writeSheetText(
    loose.length === 0 ? parts : [...parts, { heading: words.home.loose, lines: loose }],
  );
}

function tellGoal(
  goal: Goal,
  { goal: { whose, setWith }, plan, ending }: PlainTextWords,
): string[] {
  return [
    ...answer(plan.why, goal.why),
    ...answer(plan.firstSign, goal.firstSign),
    ...answer(plan.goodEnough, goal.goodEnough),
    ...answer(whose, goal.setWith && setWith[goal.setWith]),
    ...answer(ending.glad, goal.glad),
    ...answer(ending.ifHardAgain, goal.ifHardAgain),
  ];
}

function tellStep(step: Step, { plan }: PlainTextWords): string[] {
  const { ifCue, thenAct } = step;
  // As functions: in a text, `$&` would stand for something.
  const ifThen =
    ifCue &&
    thenAct &&
    plan.ifThenText.replace(/\{(cue|act)\}/g, (_, name) => (name === 'cue' ? ifCue : thenAct));
  return [
    ...answer(plan.step, step.text),
    ...answer(plan.ifThen, ifThen),
    ...answer(plan.whenWhere, [step.when, step.where].filter(Boolean).join(', ')),
    ...answer(plan.helpers, step.helpers),
  ];
}

function tellCheckIn(
  { on, value, helped, inTheWay }: CheckIn,
  { checkIn }: PlainTextWords,
  locale: string,
): string {
  const number = answer(checkIn.number, String(value ?? checkIn.notSure));
  const notes = [...answer(checkIn.helped, helped), ...answer(checkIn.inTheWay, inTheWay)];
  return [`${formatDate(on, locale)}: ${number}`, ...notes].join('\n');
}

function tellStone(
  { on, kind, note }: Stone,
  step: Step | undefined,
  { stone }: PlainTextWords,
  locale: string,
): string {
  const what = [stone.past[kind], step?.text].filter(Boolean).join(': ');
  return [`${formatDate(on, locale)}: ${what}`, note].filter(Boolean).join('\n');
}

/** One line with an answer and its name, or none without one. A question keeps its own mark. */
function answer(name: string, text: string | undefined): string[] {
  if (!text?.trim()) return [];
  return [`${name}${/\p{P}$/u.test(name) ? '' : ':'} ${text}`];
}
