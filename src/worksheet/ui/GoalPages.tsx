import type { Goal, Id } from '../model/shapes.ts';
import { Button } from './Button.tsx';
import { Choices } from './Choices.tsx';
import { app } from './current.ts';
import { draftGoal } from './drafts.ts';
import { Field } from './Field.tsx';
import { Fold } from './Fold.tsx';
import { PinChoice } from './PinChoice.tsx';
import { useCheckIn, useRecord } from './record.ts';
import { Scale } from './Scale.tsx';
import { Screen } from './Screen.tsx';
import { StepPlan, StepSize } from './StepPages.tsx';
import { GOAL_PAGES } from './screens.ts';

interface Props {
  readonly id: Id;
  /** The first step of the goal; it is made when something is written for it. */
  readonly step: Id;
  readonly page: number;
}

/** A goal in six short screens. Only the words are kept as they come; every question may be skipped. */
export function GoalPages({ id, step, page }: Props) {
  const goal: Goal | undefined = app.worksheet.goals[id];
  const pages = { step: page, steps: GOAL_PAGES };
  const text = app.words.goal;
  const { put, bind, ask } = useRecord('goals', id, draftGoal(app.worksheet, app.today), text);

  switch (page) {
    case 1:
      return (
        <Screen title={text.different} lead={text.differentHint} page={pages}>
          <Field label={text.different} isHeading {...bind('title')} />
          <div class="field">
            <p class="hint" id="starters">
              {text.starters}
            </p>
            <ul class="chips" aria-labelledby="starters">
              {text.starterTexts.map((starter) => (
                <li key={starter}>
                  <Button look="chip" onClick={() => put({ title: `${starter} ` })}>
                    {starter} …
                  </Button>
                </li>
              ))}
            </ul>
          </div>
          <p class="hint">{text.instead}</p>
          <Choices legend={text.whose} names={text.setWith} {...bind('setWith')} />
          {goal?.setWith === 'other' && (
            <p class="hint" role="status">
              {text.whoseOther}
            </p>
          )}
        </Screen>
      );
    case 2:
      return (
        <Screen title={text.why} lead={text.whyHint} page={pages}>
          <Field label={text.why} isHeading isLong {...bind('why')} />
        </Screen>
      );
    case 3:
      return (
        <Screen title={text.signs} page={pages}>
          <Field {...ask('firstSign')} />
          <Field {...ask('goodEnough')} />
        </Screen>
      );
    case 4:
      return <Closeness id={id} pages={pages} />;
    case 5:
      return <StepSize id={step} goal={id} page={pages} />;
    default:
      return <StepPlan id={step} goal={id} page={pages} />;
  }
}

interface ClosenessProps {
  readonly id: Id;
  readonly pages: { readonly step: number; readonly steps: number };
}

/** How close a goal feels, and where on the line the person’s own words stand. */
function Closeness({ id, pages }: ClosenessProps) {
  const goal: Goal | undefined = app.worksheet.goals[id];
  const { bind } = useCheckIn(id);
  const text = app.words.goal;
  const pin = (field: 'firstSign' | 'goodEnough', label: string) =>
    goal?.[field] && (
      <PinChoice
        label={label}
        own={goal[field]}
        value={goal.pins?.[field]}
        onChange={(number) =>
          app.edit('goals', id, { pins: { ...goal.pins, [field]: number } }, {})
        }
      />
    );
  return (
    <Screen title={text.close} lead={text.closeHint} page={pages}>
      <Scale legend={text.close} isHeading goal={goal} {...bind('value')} />
      {(goal?.firstSign || goal?.goodEnough) && (
        <Fold title={text.pinsTitle} class="field">
          <p class="hint">{text.pinsHint}</p>
          {pin('firstSign', text.pinFirstSign)}
          {pin('goodEnough', text.pinGoodEnough)}
        </Fold>
      )}
    </Screen>
  );
}
