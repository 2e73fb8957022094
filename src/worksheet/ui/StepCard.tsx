import type { Step } from '../model/shapes.ts';
import { listStones } from '../model/worksheet.ts';
import { tellPlan } from '../words/answers.ts';
import { count } from '../words/fill.ts';
import { Button, Go } from './Button.tsx';
import { app } from './current.ts';

interface Props {
  readonly step: Step;
}

/** A step with its plan, and one tap that marks it. */
export function StepCard({ step }: Props) {
  const { home, common } = app.words;
  const { id, goal } = step;
  const placed = listStones(app.worksheet).filter((stone) => stone.step === id).length;
  const name = step.text.trim() || common.notAnswered;
  const plan = tellPlan(step, app.words);
  return (
    <li class="step-card">
      <span class={placed > 0 ? 'pebble done' : 'pebble'} aria-hidden="true" />
      <div>
        <p translate={false}>{name}</p>
        {plan && (
          <p class="hint" translate={false}>
            {plan}
          </p>
        )}
        {placed > 0 && (
          <p class="hint" translate={false}>
            {count(home.stonePlaced, placed, app.locale)}
          </p>
        )}
      </div>
      <Button look="main" of={name} onClick={() => app.placeStone({ kind: 'did', goal, step: id })}>
        {home.didIt}
      </Button>
      <p class="links">
        <Go to={{ at: 'mark', goal, step: id }} of={name}>
          {home.markOther}
        </Go>
        <Go to={{ at: 'step', id, goal, page: 1 }} aria-label={`${home.changeStep}: ${name}`}>
          {common.change}
        </Go>
      </p>
    </li>
  );
}
