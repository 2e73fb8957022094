import type { Goal } from '../model/shapes.ts';
import { listCheckIns, listGoals, listSteps, listStones } from '../model/worksheet.ts';
import {
  type Answer,
  listGoalAnswers,
  listStepAnswers,
  tellNumbers,
  tellStone,
} from './answers.ts';
import { useApp } from './context.tsx';

interface Props {
  /** All that are being worked on, if left out. */
  readonly goals?: readonly Goal[];
}

/** What a person wrote, as it goes onto paper; on the screen it isn’t there. */
export function PrintGoals({ goals }: Props) {
  const { words, worksheet, locale } = useApp();
  const sheet = worksheet.value;
  return (
    <div class="print-only" aria-hidden="true" translate={false}>
      <p class="print-title">{words.title}</p>
      {(goals ?? listGoals(sheet, 'active')).map((goal) => (
        <section key={goal.id} class="print-goal">
          <h2>{goal.title || words.common.untitled}</h2>
          <Lines answers={listGoalAnswers(goal, words).slice(1)} />
          {listSteps(sheet, goal.id).map((step) => (
            <Lines key={step.id} answers={listStepAnswers(step, words)} />
          ))}
          <p>{tellNumbers(listCheckIns(sheet, goal.id), words, locale)}</p>
          <ul>
            {listStones(sheet, goal.id).map((stone) => (
              <li key={stone.id}>
                {tellStone(
                  stone,
                  stone.step === undefined ? undefined : sheet.steps[stone.step],
                  words,
                  locale,
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Lines({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <dl>
      {answers.map(
        ({ name, answer }) =>
          answer && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{answer}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
