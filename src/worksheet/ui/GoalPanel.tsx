import { createId } from '../model/id.ts';
import type { Goal } from '../model/shapes.ts';
import { listGoals, listSteps, listStones, moveGoal } from '../model/worksheet.ts';
import { nameGoal } from '../words/answers.ts';
import { Button, Go } from './Button.tsx';
import { app } from './current.ts';
import { EndingLinks } from './EndingLinks.tsx';
import { Fold } from './Fold.tsx';
import { Numbers } from './Numbers.tsx';
import { useCheckIn } from './record.ts';
import { Said } from './Said.tsx';
import { Scale } from './Scale.tsx';
import { StepCard } from './StepCard.tsx';
import { StoneLog } from './StoneLog.tsx';

interface Props {
  readonly goal: Goal;
}

/** A goal that is being worked on: its number today, its steps, and what else can be done with it. */
export function GoalPanel({ goal }: Props) {
  const { home, checkIn } = app.words;
  const { id } = goal;
  const { checkIns, now, bind } = useCheckIn(id);
  const steps = listSteps(app.worksheet, id);
  return (
    <section class="goal-panel" aria-labelledby={`goal-${id}`}>
      <h2 class="text-h2" id={`goal-${id}`} translate={false}>
        {nameGoal(goal, app.words)}
      </h2>
      {goal.why && (
        <p class="lead" translate={false}>
          {goal.why}
        </p>
      )}
      <Said name={home.ifHardAgain}>{goal.ifHardAgain}</Said>
      <h3 class="text-lead">{home.steps}</h3>
      {steps.length === 0 && <p class="hint">{home.noSteps}</p>}
      <ul class="step-cards">
        {steps.map((step) => (
          <StepCard key={step.id} step={step} />
        ))}
      </ul>
      <Go look="ink" to={{ at: 'step', id: createId(), goal: id, page: 1 }}>
        {home.addStep}
      </Go>
      <Scale legend={app.words.goal.close} goal={goal} {...bind('value')} />
      {now && (
        <p>
          <Go to={{ at: 'checkIn', id }}>{checkIn.more}</Go>
        </p>
      )}
      {checkIns.length > 0 && (
        // Closed until today’s number is there, so that the last one doesn’t pull at it.
        <Fold title={checkIn.numbers} open={now !== undefined}>
          <Numbers checkIns={checkIns} />
        </Fold>
      )}
      <StoneLog stones={listStones(app.worksheet, id)} name={nameGoal(goal, app.words)} />
      <GoalActions goal={goal} />
    </section>
  );
}

function GoalActions({ goal }: Props) {
  const { home } = app.words;
  const { id } = goal;
  const goals = listGoals(app.worksheet, 'active');
  const move = (by: -1 | 1, name: string) => {
    const moved = moveGoal(goals, id, by);
    return (
      Object.keys(moved).length > 0 && (
        <Button onClick={() => app.change({ goals: moved }, 'order')}>{name}</Button>
      )
    );
  };
  return (
    <Fold title={home.more} of={nameGoal(goal, app.words)}>
      <p class="links">
        <Go to={{ at: 'mark', goal: id }}>{home.markOther}</Go>
        <Go to={{ at: 'checkIn', id }}>{home.checkIn}</Go>
        <Go to={{ at: 'plan', id }}>{home.changeGoal}</Go>
        {move(-1, home.moveUp)}
        {move(1, home.moveDown)}
        <EndingLinks id={id} />
      </p>
    </Fold>
  );
}
