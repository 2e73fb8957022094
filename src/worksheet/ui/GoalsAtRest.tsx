import { listGoals, listStones, MOST_ACTIVE_GOALS } from '../model/worksheet.ts';
import { nameGoal } from '../words/answers.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';
import { Own } from './Own.tsx';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { StoneLog } from './StoneLog.tsx';
import type { endings } from './screens.ts';

interface Props {
  readonly status: (typeof endings)[number];
}

/**
 * Goals that nobody works on now, with what was written at their end and every stone. Each can be
 * picked up again while there is room for it.
 */
export function GoalsAtRest({ status }: Props) {
  const { home, ending } = app.words;
  const goals = listGoals(app.worksheet, status);
  if (goals.length === 0) return null;
  const hasRoom = listGoals(app.worksheet, 'active').length < MOST_ACTIVE_GOALS;
  const pickUp = { status: 'active', endedOn: undefined } as const;
  return (
    <Section title={ending.past[status]}>
      <ul>
        {goals.map((goal) => {
          const { id } = goal;
          const name = nameGoal(goal, app.words);
          return (
            <li key={id} class="rule">
              <div class="log-line">
                <Own>{name}</Own>
                {hasRoom && (
                  <Button
                    of={name}
                    onClick={() => app.change({ goals: { [id]: pickUp } }, 'status')}
                  >
                    {home.pickUp}
                  </Button>
                )}
              </div>
              <Said name={ending.glad}>{goal.glad}</Said>
              <Said name={home.ifHardAgain}>{goal.ifHardAgain}</Said>
              <StoneLog stones={listStones(app.worksheet, id)} name={name} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
