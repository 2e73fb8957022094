import { createId } from '../model/id.ts';
import { listGoals, listSteps, MOST_ACTIVE_GOALS } from '../model/worksheet.ts';
import { openScreen } from './Arrive.tsx';
import { Go } from './Button.tsx';
import { app } from './current.ts';
import { GoalPanel } from './GoalPanel.tsx';
import { GoalsAtRest } from './GoalsAtRest.tsx';
import { MyCairn } from './MyCairn.tsx';
import { PrintGoals } from './Print.tsx';
import { StatusLine } from './StatusLine.tsx';
import { StepCard } from './StepCard.tsx';

/** Everything at a glance: goals, steps, and the cairn beside them. */
export function Home() {
  const { home } = app.words;
  const goals = listGoals(app.worksheet, 'active');
  const loose = listSteps(app.worksheet, undefined);
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
          {(loose.length > 0 || goals.length === 0) && (
            <section class="goal-panel" aria-labelledby="loose">
              <h2 class="text-h2" id="loose">
                {home.loose}
              </h2>
              <ul class="step-cards">
                {loose.map((step) => (
                  <StepCard key={step.id} step={step} />
                ))}
              </ul>
              <Go look="ink" to={{ at: 'step', id: createId(), page: 1 }}>
                {home.addStep}
              </Go>
            </section>
          )}
          {goals.length < MOST_ACTIVE_GOALS ? (
            <Go look="ink" to={openScreen('goal')}>
              {home.addGoal}
            </Go>
          ) : (
            <p class="hint">{home.enoughGoals}</p>
          )}
          <GoalsAtRest status="resting" title={home.resting} />
          <GoalsAtRest status="built" title={home.built} />
          <GoalsAtRest status="let-go" title={home.lettingGo} />
        </div>
        <MyCairn />
      </div>
      <PrintGoals goals={goals} />
    </>
  );
}
