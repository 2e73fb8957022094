import { createId } from '../model/id.ts';
import { listGoals, listSteps, listStones, MOST_ACTIVE_GOALS } from '../model/worksheet.ts';
import { openScreen } from './Arrive.tsx';
import { Go } from './Button.tsx';
import { app } from './current.ts';
import { GoalPanel } from './GoalPanel.tsx';
import { GoalsAtRest } from './GoalsAtRest.tsx';
import { MyCairn } from './MyCairn.tsx';
import { PrintGoals } from './Print.tsx';
import { StatusLine } from './StatusLine.tsx';
import { StepCard } from './StepCard.tsx';
import { StoneLog } from './StoneLog.tsx';
import { endings } from './screens.ts';

/** Everything at a glance: goals, steps, and the cairn beside them. */
export function Home() {
  const { home, arrive } = app.words;
  const goals = listGoals(app.worksheet, 'active');
  const loose = listSteps(app.worksheet, undefined);
  const looseStones = listStones(app.worksheet).filter(({ goal }) => goal === undefined);
  const isAtRest = goals.length === 0;
  return (
    <>
      <div class="worksheet-home">
        <div class="worksheet-main">
          <h1 class="text-h1 page-title" tabIndex={-1}>
            {app.words.title}
          </h1>
          <p class="lead">
            {app.isBack ? home.welcomeBack : app.place === 'page' ? home.leadPage : home.lead}
          </p>
          <StatusLine />
          {goals.map((goal) => (
            <GoalPanel key={goal.id} goal={goal} />
          ))}
          {(isAtRest || loose.length + looseStones.length > 0) && (
            <section class="goal-panel" aria-labelledby="loose">
              <h2 class="text-h2" id="loose">
                {home.loose}
              </h2>
              {loose.length === 0 && <p class="hint">{home.noSteps}</p>}
              <ul class="step-cards">
                {loose.map((step) => (
                  <StepCard key={step.id} step={step} />
                ))}
              </ul>
              <Go look="ink" to={{ at: 'step', id: createId(), page: 1 }}>
                {home.addStep}
              </Go>
              <StoneLog stones={looseStones} name={home.loose} />
            </section>
          )}
          {goals.length < MOST_ACTIVE_GOALS ? (
            <Go look="ink" to={openScreen('goal')}>
              {isAtRest ? arrive.start : home.addGoal}
            </Go>
          ) : (
            <p class="hint">{home.enoughGoals}</p>
          )}
          {endings.map((status) => (
            <GoalsAtRest key={status} status={status} />
          ))}
        </div>
        <MyCairn />
      </div>
      <PrintGoals goals={isAtRest ? listGoals(app.worksheet) : goals} />
    </>
  );
}
