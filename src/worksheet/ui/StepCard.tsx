import type { Step } from '../model/shapes.ts';
import { listStones } from '../model/worksheet.ts';
import { tellPlan } from './answers.ts';
import { useApp } from './context.tsx';
import { count, fill } from './words.ts';

interface Props {
  readonly step: Step;
}

/** A step with its plan, and one tap that marks it. */
export function StepCard({ step }: Props) {
  const { words, worksheet, locale, placeStone, go } = useApp();
  const { home } = words;
  const placed = listStones(worksheet.value).filter((stone) => stone.step === step.id).length;
  const belongs = { step: step.id, ...(step.goal !== undefined && { goal: step.goal }) };
  const name = step.text.trim() || words.common.notAnswered;
  const plan = tellPlan(step, words);
  return (
    <li class="step-card">
      <span class={placed > 0 ? 'pebble done' : 'pebble'} aria-hidden="true" />
      <div class="step-text">
        <p translate={false}>{name}</p>
        {plan && (
          <p class="hint" translate={false}>
            {plan}
          </p>
        )}
        {placed > 0 && (
          <p class="hint" translate={false}>
            {count(home.stonePlaced, placed, locale)}
          </p>
        )}
        <p class="links text-small">
          <button
            type="button"
            class="link"
            onClick={() => go({ at: 'mark', ...belongs })}
            aria-label={`${home.markOther}: ${name}`}
          >
            {home.markOther}
          </button>
          <button
            type="button"
            class="link"
            aria-label={fill(home.changeStep, { step: name })}
            onClick={() =>
              go({
                at: 'step',
                id: step.id,
                page: 1,
                ...(step.goal !== undefined && { goal: step.goal }),
              })
            }
          >
            {words.common.change}
          </button>
        </p>
      </div>
      <button
        type="button"
        class="pill bg-accent text-on-accent"
        aria-label={fill(home.didStep, { step: name })}
        onClick={() => placeStone({ kind: 'did', ...belongs })}
      >
        {home.didIt}
      </button>
    </li>
  );
}
