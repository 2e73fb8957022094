import { createId } from '../model/id.ts';
import type { Goal, Id } from '../model/shapes.ts';
import { listCheckIns } from '../model/worksheet.ts';
import { Choices } from './Choices.tsx';
import { useApp } from './context.tsx';
import { draftGoal, toAnswer } from './drafts.ts';
import { Field } from './Field.tsx';
import { PinChoice } from './PinChoice.tsx';
import { Scale } from './Scale.tsx';
import { Screen } from './Screen.tsx';
import { StepPlan, StepSize } from './StepPages.tsx';
import { GOAL_PAGES } from './screens.client.ts';

interface Props {
  readonly id: Id;
  /** The first step of the goal; it is made when something is written for it. */
  readonly step: Id;
  readonly page: number;
}

/** A goal in six short screens. Only the words are kept as they come; every question may be skipped. */
export function GoalPages({ id, step, page }: Props) {
  const { words, worksheet, today, edit } = useApp();
  const goal: Goal | undefined = worksheet.value.goals[id];
  const pages = { step: page, steps: GOAL_PAGES };
  const change = (fields: Partial<Record<keyof Goal, unknown>>) =>
    edit('goals', id, fields, draftGoal(worksheet.value, today.value));
  const text = words.goal;

  if (page === 1) {
    return (
      <Screen title={text.different} lead={text.differentHint} page={pages}>
        <Field
          label={text.different}
          isHeading
          value={goal?.title}
          onChange={(title) => change({ title })}
        />
        <div class="field">
          <p class="hint" id="starters">
            {text.starters}
          </p>
          <ul class="chips" aria-labelledby="starters">
            {text.starterTexts.map((starter) => (
              <li key={starter}>
                <button type="button" class="chip" onClick={() => change({ title: `${starter} ` })}>
                  {starter} …
                </button>
              </li>
            ))}
          </ul>
        </div>
        <p class="hint">{text.instead}</p>
        <Choices
          legend={text.whose}
          names={text.setWith}
          value={goal?.setWith}
          onChange={(setWith) => change({ setWith })}
        />
        {goal?.setWith === 'other' && (
          <p class="hint" role="status">
            {text.whoseOther}
          </p>
        )}
      </Screen>
    );
  }
  if (page === 2) {
    return (
      <Screen title={text.why} lead={text.whyHint} page={pages}>
        <Field
          label={text.why}
          isHeading
          isLong
          value={goal?.why}
          onChange={(why) => change({ why: toAnswer(why) })}
        />
      </Screen>
    );
  }
  if (page === 3) {
    return (
      <Screen title={text.signs} page={pages}>
        <Field
          label={text.firstSign}
          hint={text.firstSignHint}
          value={goal?.firstSign}
          onChange={(firstSign) => change({ firstSign: toAnswer(firstSign) })}
        />
        <Field
          label={text.goodEnough}
          hint={text.goodEnoughHint}
          value={goal?.goodEnough}
          onChange={(goodEnough) => change({ goodEnough: toAnswer(goodEnough) })}
        />
      </Screen>
    );
  }
  if (page === 4) return <GoalCloseness id={id} goal={goal} pages={pages} change={change} />;
  if (page === 5) return <StepSize id={step} goal={id} page={pages} />;
  return <StepPlan id={step} goal={id} page={pages} />;
}

interface ClosenessProps {
  readonly id: Id;
  readonly goal: Goal | undefined;
  readonly pages: { readonly step: number; readonly steps: number };
  readonly change: (fields: Partial<Record<keyof Goal, unknown>>) => void;
}

function GoalCloseness({ id, goal, pages, change }: ClosenessProps) {
  const { words, worksheet, today, edit } = useApp();
  const text = words.goal;
  const now = listCheckIns(worksheet.value, id).find(({ on }) => on === today.value);
  return (
    <Screen title={text.close} lead={text.closeHint} page={pages}>
      <Scale
        legend={text.close}
        isHeading
        goal={goal}
        value={now?.value}
        onChange={(value) => {
          // A number needs a goal to belong to, even one without a name yet.
          if (goal === undefined) change({ title: '' });
          edit(
            'checkins',
            now?.id ?? createId(),
            { value },
            { goal: id, on: today.value, scale: 'closeness/1' },
          );
        }}
      />
      {(goal?.firstSign || goal?.goodEnough) && (
        <details class="field">
          <summary>{text.pinsTitle}</summary>
          <p class="hint">{text.pinsHint}</p>
          {goal.firstSign && (
            <PinChoice
              label={text.pinFirstSign}
              own={goal.firstSign}
              value={goal.pins?.firstSign}
              onChange={(firstSign) => change({ pins: { ...goal.pins, firstSign } })}
            />
          )}
          {goal.goodEnough && (
            <PinChoice
              label={text.pinGoodEnough}
              own={goal.goodEnough}
              value={goal.pins?.goodEnough}
              onChange={(goodEnough) => change({ pins: { ...goal.pins, goodEnough } })}
            />
          )}
        </details>
      )}
    </Screen>
  );
}
