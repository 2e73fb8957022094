import { createId } from '../model/id.ts';
import type { Goal } from '../model/shapes.ts';
import { listCheckIns, listGoals, listSteps, moveGoal } from '../model/worksheet.ts';
import { useApp } from './context.tsx';
import { Numbers } from './Numbers.tsx';
import { Scale } from './Scale.tsx';
import { StepCard } from './StepCard.tsx';
import { StoneLog } from './StoneLog.tsx';
import { fill } from './words.ts';

interface Props {
  readonly goal: Goal;
}

/** A goal that is being worked on: its number today, its steps, and what else can be done with it. */
export function GoalPanel({ goal }: Props) {
  const { words, worksheet, today, go, edit } = useApp();
  const { home, checkIn } = words;
  const { id } = goal;
  const checkIns = listCheckIns(worksheet.value, id);
  const now = checkIns.find(({ on }) => on === today.value);
  const steps = listSteps(worksheet.value, id);
  const name = goal.title.trim() || words.common.untitled;
  return (
    <section class="goal-panel rounded-panel bg-mist" aria-labelledby={`goal-${id}`}>
      <h2 class="text-h2" id={`goal-${id}`} translate={false}>
        {name}
      </h2>
      {goal.why && (
        <p class="mt-2 text-ink-soft" translate={false}>
          {fill(home.because, { why: goal.why })}
        </p>
      )}
      {goal.ifHardAgain && (
        <p class="mt-3">
          <span class="strong">{home.ifHardAgain}</span>{' '}
          <span translate={false}>{goal.ifHardAgain}</span>
        </p>
      )}
      <Scale
        legend={words.goal.close}
        goal={goal}
        value={now?.value}
        onChange={(value) =>
          edit(
            'checkins',
            now?.id ?? createId(),
            { value },
            { goal: id, on: today.value, scale: 'closeness/1' },
          )
        }
      />
      {now && (
        <p>
          <button type="button" class="link" onClick={() => go({ at: 'checkIn', id })}>
            {checkIn.more}
          </button>
        </p>
      )}
      {checkIns.length > 0 && (
        // Closed until today’s number is there, so that the last one doesn’t pull at it.
        <details open={now !== undefined}>
          <summary>{checkIn.numbers}</summary>
          <Numbers checkIns={checkIns} />
        </details>
      )}
      <h3 class="mt-5 text-lead">{home.steps}</h3>
      {steps.length === 0 && <p class="hint">{home.noSteps}</p>}
      <ul class="step-cards">
        {steps.map((step) => (
          <StepCard key={step.id} step={step} />
        ))}
      </ul>
      <button
        type="button"
        class="pill pill-ink mt-4"
        onClick={() => go({ at: 'step', id: createId(), goal: id, page: 1 })}
      >
        {home.addStep}
      </button>
      <StoneLog goal={id} />
      <GoalActions goal={goal} name={name} />
    </section>
  );
}

function GoalActions({ goal, name }: { readonly goal: Goal; readonly name: string }) {
  const { words, worksheet, change, go } = useApp();
  const { home } = words;
  const { id } = goal;
  const goals = listGoals(worksheet.value, 'active');
  const place = goals.findIndex((one) => one.id === id);
  const move = (by: -1 | 1) => change({ goals: moveGoal(goals, id, by) }, 'order');
  return (
    <details class="mt-4">
      <summary aria-label={`${home.more}: ${name}`}>{home.more}</summary>
      <p class="links">
        <button type="button" class="link" onClick={() => go({ at: 'mark', goal: id })}>
          {home.markOther}
        </button>
        <button type="button" class="link" onClick={() => go({ at: 'checkIn', id })}>
          {words.checkIn.right}
        </button>
        <button type="button" class="link" onClick={() => go({ at: 'plan', id })}>
          {home.changeGoal}
        </button>
        {place > 0 && (
          <button type="button" class="link" onClick={() => move(-1)}>
            {home.moveUp}
          </button>
        )}
        {place < goals.length - 1 && (
          <button type="button" class="link" onClick={() => move(1)}>
            {home.moveDown}
          </button>
        )}
        <button
          type="button"
          class="link"
          onClick={() => go({ at: 'ending', id, status: 'resting' })}
        >
          {home.putDown}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => go({ at: 'ending', id, status: 'built' })}
        >
          {home.goodEnough}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => go({ at: 'ending', id, status: 'let-go' })}
        >
          {home.letGo}
        </button>
      </p>
    </details>
  );
}
