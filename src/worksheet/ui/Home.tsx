import { createId } from '../model/id.ts';
import type { Goal } from '../model/shapes.ts';
import { listGoals, listSteps, MOST_ACTIVE_GOALS } from '../model/worksheet.ts';
import { openScreen } from './Arrive.tsx';
import { useApp } from './context.tsx';
import { GoalPanel } from './GoalPanel.tsx';
import { MyCairn } from './MyCairn.tsx';
import { PrintGoals } from './PrintGoals.tsx';
import { StatusLine } from './StatusLine.tsx';
import { StepCard } from './StepCard.tsx';

const statesAtRest = ['resting', 'built', 'let-go'] as const;

/** Everything at a glance: goals, steps, and the cairn beside them. */
export function Home() {
  const { words, worksheet, place, isBack, go } = useApp();
  const { home } = words;
  const goals = listGoals(worksheet.value, 'active');
  const loose = listSteps(worksheet.value, undefined);
  return (
    <>
      <div class="worksheet-home no-print">
        <div class="worksheet-main">
          <h1 class="text-h1 page-title" tabIndex={-1}>
            {words.title}
          </h1>
          <p class="mt-3 text-ink-soft">
            {isBack ? home.welcomeBack : place.value === 'page' ? home.leadPage : home.lead}
          </p>
          <StatusLine />
          {goals.map((goal) => (
            <GoalPanel key={goal.id} goal={goal} />
          ))}
          {(loose.length > 0 || goals.length === 0) && (
            <section class="goal-panel rounded-panel bg-mist" aria-labelledby="loose">
              <h2 class="text-h2" id="loose">
                {home.loose}
              </h2>
              <ul class="step-cards">
                {loose.map((step) => (
                  <StepCard key={step.id} step={step} />
                ))}
              </ul>
              <button
                type="button"
                class="pill pill-ink mt-4"
                onClick={() => go({ at: 'step', id: createId(), page: 1 })}
              >
                {home.addStep}
              </button>
            </section>
          )}
          {goals.length < MOST_ACTIVE_GOALS ? (
            <button type="button" class="pill pill-ink" onClick={() => go(openScreen('goal'))}>
              {home.addGoal}
            </button>
          ) : (
            <p class="hint">{home.enoughGoals}</p>
          )}
          {statesAtRest.map((status) => (
            <GoalsAtRest key={status} status={status} />
          ))}
        </div>
        <MyCairn />
      </div>
      <PrintGoals />
    </>
  );
}

function GoalsAtRest({ status }: { readonly status: (typeof statesAtRest)[number] }) {
  const { words, worksheet, change } = useApp();
  const { home, common } = words;
  const goals = listGoals(worksheet.value, status);
  if (goals.length === 0) return null;
  const titles = { resting: home.resting, built: home.built, 'let-go': home.lettingGo };
  const hasRoom = listGoals(worksheet.value, 'active').length < MOST_ACTIVE_GOALS;
  const pickUp = ({ id }: Goal) =>
    change({ goals: { [id]: { status: 'active', endedOn: undefined } } }, 'status');
  return (
    <section aria-labelledby={status}>
      <h2 class="text-lead" id={status}>
        {titles[status]}
      </h2>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id} class="log-line rule">
            <span class="own" translate={false}>
              {goal.title || common.untitled}
            </span>
            {hasRoom && (
              <button
                type="button"
                class="link text-small"
                aria-label={`${home.pickUp}: ${goal.title || common.untitled}`}
                onClick={() => pickUp(goal)}
              >
                {home.pickUp}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
