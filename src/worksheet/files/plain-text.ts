/** Words as plain text, for a file, a message or the clipboard. */
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { formatDate } from '../model/local-date.ts';
import type { CheckIn, Goal, Id, Worksheet } from '../model/shapes.ts';
import { listCheckIns, listGoals, listStones } from '../model/worksheet.ts';
import {
  type Answer,
  type AnswerWords,
  listGoalAnswers,
  listStepAnswers,
  nameGoal,
  tellStone,
} from '../words/answers.ts';

/** The part of the worksheet’s words that its plain text needs. */
export interface PlainTextWords extends AnswerWords {
  readonly common: Pick<WorksheetWords['common'], 'untitled'>;
  readonly home: Pick<WorksheetWords['home'], 'loose'>;
  readonly checkIn: Pick<WorksheetWords['checkIn'], 'number' | 'notSure' | 'helped' | 'inTheWay'>;
  readonly stone: Pick<WorksheetWords['stone'], 'past'>;
  readonly ending: Pick<WorksheetWords['ending'], 'glad' | 'ifHardAgain'>;
}

/** A heading with the lines below it. */
export interface Part {
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
 * Goals for people to read, each with its answers, steps, plans, numbers and stones, and behind them
 * what belongs to no goal. With `isWhole` also steps that were put away. Session sheets are left out;
 * they go by themselves.
 */
export function tellGoals(
  worksheet: Worksheet,
  goals: readonly Goal[],
  words: PlainTextWords,
  locale: string,
  isWhole = false,
): Part[] {
  const { ending } = words;
  const steps = Object.values(worksheet.steps).sort((one, other) => one.u - other.u);
  const stones = listStones(worksheet);
  const tellLog = (isHere: (entry: { goal?: Id }) => boolean) => [
    ...steps
      .filter((step) => isHere(step) && (isWhole || !step.archived))
      .flatMap((step) => listStepAnswers(step, words))
      .flatMap(tell),
    ...stones.filter(isHere).map((stone) => tellStone(stone, worksheet, words, locale)),
  ];
  const parts = goals.map((goal) => ({
    heading: nameGoal(goal, words),
    lines: [
      ...[
        ...listGoalAnswers(goal, words).slice(1),
        { name: ending.glad, answer: goal.glad },
        { name: ending.ifHardAgain, answer: goal.ifHardAgain },
      ].flatMap(tell),
      ...listCheckIns(worksheet, goal.id).map((checkIn) => tellCheckIn(checkIn, words, locale)),
      ...tellLog((entry) => entry.goal === goal.id),
    ],
  }));
  const loose = tellLog(({ goal }) => worksheet.goals[goal ?? ''] === undefined);
  return loose.length === 0 ? parts : [...parts, { heading: words.home.loose, lines: loose }];
}

/** A whole worksheet as text. */
export function writePlainText(
  worksheet: Worksheet,
  words: PlainTextWords,
  locale: string,
): string {
  return writeSheetText(tellGoals(worksheet, listGoals(worksheet), words, locale, true));
}

function tellCheckIn(
  { on, value, helped, inTheWay }: CheckIn,
  { checkIn }: PlainTextWords,
  locale: string,
): string {
  const answers = [
    { name: checkIn.number, answer: String(value ?? checkIn.notSure) },
    { name: checkIn.helped, answer: helped },
    { name: checkIn.inTheWay, answer: inTheWay },
  ];
  return `${formatDate(on, locale)}: ${answers.flatMap(tell).join('\n')}`;
}

/** One line with an answer and its name, or none without one. A question keeps its own mark. */
function tell({ name, answer }: Pick<Answer, 'name' | 'answer'>): string[] {
  return answer?.trim() ? [`${name}${/\p{P}$/u.test(name) ? '' : ':'} ${answer}`] : [];
}
