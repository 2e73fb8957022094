import type { Goal } from '../model/shapes.ts';
import { listGoals, MOST_ACTIVE_GOALS } from '../model/worksheet.ts';
import { nameGoal } from '../words/answers.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';
import { Own } from './Own.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly status: Goal['status'];
  readonly title: string;
}

/** Goals that nobody works on now; each can be picked up again while there is room for it. */
export function GoalsAtRest({ status, title }: Props) {
  const { home } = app.words;
  const goals = listGoals(app.worksheet, status);
  if (goals.length === 0) return null;
  const hasRoom = listGoals(app.worksheet, 'active').length < MOST_ACTIVE_GOALS;
  const pickUp = { status: 'active', endedOn: undefined } as const;
  return (
    <Section title={title}>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id} class="log-line rule">
            <Own>{nameGoal(goal, app.words)}</Own>
            {hasRoom && (
              <Button
                aria-label={`${home.pickUp}: ${nameGoal(goal, app.words)}`}
                onClick={() => app.change({ goals: { [goal.id]: pickUp } }, 'status')}
              >
                {home.pickUp}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
