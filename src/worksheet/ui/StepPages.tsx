import { createId } from '../model/id.ts';
import type { Id, Step } from '../model/shapes.ts';
import { tellWhen } from '../words/answers.ts';
import { Button } from './Button.tsx';
import { Choices } from './Choices.tsx';
import { app, useScratch } from './current.ts';
import { draftStep } from './drafts.ts';
import { Field } from './Field.tsx';
import { Fold } from './Fold.tsx';
import { useStep } from './record.ts';
import { Screen } from './Screen.tsx';
import { STEP_PAGES } from './screens.ts';

interface Props {
  readonly id: Id;
  readonly goal?: Id | undefined;
  readonly page: { readonly step: number; readonly steps: number };
  /** Where the step stands by itself, not in the pages of a goal. */
  readonly title?: string;
}

/** A step outside the pages of a goal: new, or to be changed. */
export function StepPages({ id, goal, page }: Omit<Props, 'page'> & { readonly page: number }) {
  const { addTitle, changeTitle } = app.words.step;
  const pages = { id, goal, page: { step: page, steps: STEP_PAGES } };
  return page === 1 ? (
    <StepSize {...pages} title={id in app.worksheet.steps ? changeTitle : addTitle} />
  ) : (
    <StepPlan {...pages} />
  );
}

/** One small step, and the question that makes it smaller as often as a person likes. */
export function StepSize({ id, goal, page, title }: Props) {
  const step: Step | undefined = app.worksheet.steps[id];
  const { bind } = useStep(id, goal);
  const text = app.words.goal;
  const label = title ?? text.step;
  const leave = (edit: { archived: true } | null, action: 'stepAway' | 'stepGone') => {
    app.go({ at: 'home' });
    app.change({ steps: { [id]: edit } }, action);
  };
  return (
    <Screen title={label} lead={text.stepHint} page={page}>
      <Field label={label} isHeading {...bind('text')} />
      <Choices legend={text.sure} names={text.sureNames} {...bind('sure')} />
      <Smaller id={id} goal={goal} step={step} />
      {title && step && (
        <p class="links">
          <Button onClick={() => leave({ archived: true }, 'stepAway')}>
            {app.words.step.archive}
          </Button>
          <Button onClick={() => leave(null, 'stepGone')}>{app.words.common.delete}</Button>
        </p>
      )}
    </Screen>
  );
}

interface SmallerProps {
  readonly id: Id;
  readonly goal: Id | undefined;
  readonly step: Step | undefined;
}

/** Offers to make a step smaller to whoever isn’t very sure of it. */
function Smaller({ id, goal, step }: SmallerProps) {
  const [smaller, setSmaller] = useScratch('smaller', '');
  const { smallerOffer, smallerTitle, smallerField, smallerHint, useSmaller } = app.words.goal;
  const isOffered = step?.sure === 'not-very' || step?.sure === 'fairly';

  /** Puts a smaller step in its place; the larger one is put away, and remembered. */
  function shrink(): void {
    const larger = createId();
    const away = { ...draftStep(goal), text: step?.text ?? '', archived: true as const };
    app.change(
      { steps: { [larger]: away, [id]: { text: smaller, sure: undefined, smallerOf: larger } } },
      'words',
    );
    setSmaller('');
  }

  return (
    <>
      <div role="status">
        {isOffered && <p class="strong">{step.sure === 'fairly' ? smallerOffer : smallerTitle}</p>}
      </div>
      {isOffered && (
        <div class="panel">
          <Field label={smallerField} hint={smallerHint} value={smaller} onChange={setSmaller} />
          <Button look="ink" disabled={smaller.trim() === ''} onClick={shrink}>
            {useSmaller}
          </Button>
        </div>
      )}
    </>
  );
}

/** The plan for a bad day: what may get in the way, and what then. */
export function StepPlan({ id, goal, page }: Props) {
  const step: Step | undefined = app.worksheet.steps[id];
  const { put, ask } = useStep(id, goal);
  const text = app.words.goal;
  return (
    <Screen title={text.plan} lead={text.planHint} page={page}>
      <p class="hint">{text.ifExample}</p>
      <Field {...ask('ifCue')} />
      <Field {...ask('thenAct')} />
      <Field
        {...ask('when')}
        value={step && tellWhen(step)}
        onChange={(when) => put({ when, where: undefined })}
      />
      {/* An emptied answer stays there, so that nothing closes while somebody writes in it. */}
      <Fold title={text.helpers} open={step?.helpers !== undefined}>
        <Field {...ask('helpers')} isHeading onChange={(helpers) => put({ helpers })} />
      </Fold>
    </Screen>
  );
}
