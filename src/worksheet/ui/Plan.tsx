import { tellGoals } from '../files/plain-text.ts';
import { createId } from '../model/id.ts';
import type { Id } from '../model/shapes.ts';
import { listSteps } from '../model/worksheet.ts';
import { listGoalAnswers, listStepAnswers } from '../words/answers.ts';
import { Button, Go } from './Button.tsx';
import { app } from './current.ts';
import { Own } from './Own.tsx';
import { Print } from './Print.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { Screen } from './Screen.tsx';

interface Props {
  readonly id: Id;
}

/** All answers of a goal at a glance, each with a way to change it. */
export function Plan({ id }: Props) {
  const goal = app.worksheet.goals[id];
  if (goal === undefined) return null;
  const { common, plan } = app.words;
  const [step] = listSteps(app.worksheet, id);
  const stepId = step?.id ?? createId();
  return (
    <>
      <Screen
        title={plan.title}
        actions={
          <>
            <Go look="main" to={{ at: 'home' }}>
              {common.done}
            </Go>
            <Button look="ink" onClick={() => print()}>
              {plan.print}
            </Button>
            <SaveCopy look="ink" />
          </>
        }
      >
        <dl class="answers">
          {[...listGoalAnswers(goal, app.words), ...listStepAnswers(step, app.words)].map(
            ({ name, answer, page }) => (
              <div key={name} class="answer rule">
                <dt class="strong">{name}</dt>
                <dd>
                  {answer ? <Own>{answer}</Own> : <span class="lead">{common.notAnswered}</span>}
                  <Go to={{ at: 'goal', id, step: stepId, page }} of={name}>
                    {common.change}
                  </Go>
                </dd>
              </div>
            ),
          )}
        </dl>
        <SaveCalendar title={plan.calendar} />
      </Screen>
      {/* This goal alone, without what belongs to none. */}
      <Print
        title={app.words.title}
        parts={tellGoals(app.worksheet, [goal], app.words, app.locale).slice(0, 1)}
      />
    </>
  );
}
