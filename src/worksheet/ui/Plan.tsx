import { createId } from '../model/id.ts';
import type { Id } from '../model/shapes.ts';
import { listSteps } from '../model/worksheet.ts';
import { listGoalAnswers, listStepAnswers } from './answers.ts';
import { useApp } from './context.tsx';
import { PrintGoals } from './PrintGoals.tsx';
import { Screen } from './Screen.tsx';

interface Props {
  readonly id: Id;
}

/** All answers of a goal at a glance, each with a way to change it. */
export function Plan({ id }: Props) {
  const { words, worksheet, go } = useApp();
  const goal = worksheet.value.goals[id];
  if (goal === undefined) return null;
  const [step] = listSteps(worksheet.value, id);
  const stepId = step?.id ?? createId();
  const pages = [1, 2, 3, 3, 5, 6, 6, 6];
  const answers = [...listGoalAnswers(goal, words), ...listStepAnswers(step, words)];
  return (
    <>
      <Screen
        title={words.plan.title}
        actions={
          <>
            <button
              type="button"
              class="pill bg-accent text-on-accent"
              onClick={() => go({ at: 'home' })}
            >
              {words.common.done}
            </button>
            <button type="button" class="pill pill-ink" onClick={() => print()}>
              {words.plan.print}
            </button>
            <button type="button" class="pill pill-ink" onClick={() => go({ at: 'files' })}>
              {words.plan.saveCopy}
            </button>
            <button type="button" class="pill pill-ink" onClick={() => go({ at: 'files' })}>
              {words.plan.calendar}
            </button>
          </>
        }
      >
        <dl class="answers">
          {answers.map(({ name, answer }, index) => (
            <div key={name} class="answer rule">
              <dt class="strong">{name}</dt>
              <dd>
                <span
                  class={answer ? 'own' : 'text-ink-soft'}
                  translate={answer ? false : undefined}
                >
                  {answer ?? words.common.notAnswered}
                </span>
                <button
                  type="button"
                  class="link"
                  aria-label={`${words.common.change}: ${name}`}
                  onClick={() => go({ at: 'goal', id, step: stepId, page: pages[index] ?? 1 })}
                >
                  {words.common.change}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </Screen>
      <PrintGoals goals={[goal]} />
    </>
  );
}
