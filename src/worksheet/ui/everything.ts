import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { writeSheetText } from '../files/plain-text.ts';
import type { Worksheet } from '../model/shapes.ts';
import { listCheckIns, listGoals, listSteps, listStones } from '../model/worksheet.ts';
import {
  type Answer,
  listGoalAnswers,
  listStepAnswers,
  tellNumbers,
  tellStone,
} from './answers.ts';

/** A whole worksheet as plain text that a person can read, goal by goal. */
export function tellEverything(
  worksheet: Worksheet,
  words: WorksheetWords,
  locale: string,
): string {
  const lines = (answers: readonly Answer[]) =>
    answers.flatMap(({ name, answer }) => (answer === undefined ? [] : [`${name}: ${answer}`]));
  const tell = (stones: ReturnType<typeof listStones>) =>
    stones.map((stone) =>
      tellStone(
        stone,
        stone.step === undefined ? undefined : worksheet.steps[stone.step],
        words,
        locale,
      ),
    );
  const goals = listGoals(worksheet, 'active', 'resting', 'built', 'let-go').map((goal) => ({
    heading: goal.title || words.common.untitled,
    lines: [
      ...lines(listGoalAnswers(goal, words).slice(1)),
      ...listSteps(worksheet, goal.id).flatMap((step) => lines(listStepAnswers(step, words))),
      tellNumbers(listCheckIns(worksheet, goal.id), words, locale),
      ...tell(listStones(worksheet, goal.id)),
    ],
  }));
  const loose = [
    ...listSteps(worksheet, undefined).flatMap((step) => lines(listStepAnswers(step, words))),
    ...tell(listStones(worksheet).filter((stone) => stone.goal === undefined)),
  ];
  return writeSheetText(
    loose.length > 0 ? [...goals, { heading: words.home.loose, lines: loose }] : goals,
  );
}
