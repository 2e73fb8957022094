import { useSignal } from '@preact/signals';
import { createId } from '../model/id.ts';
import type { Id, Step } from '../model/shapes.ts';
import { Choices } from './Choices.tsx';
import { useApp } from './context.tsx';
import { draftGoal, draftStep, toAnswer } from './drafts.ts';
import { Field } from './Field.tsx';
import { Screen } from './Screen.tsx';

interface Props {
  readonly id: Id;
  readonly goal: Id | undefined;
  readonly page: { readonly step: number; readonly steps: number };
  readonly title?: string;
}

/** Reads and changes a step, and makes it (and its goal) with the first word that is written. */
function useStep(id: Id, goal: Id | undefined) {
  const { worksheet, today, edit, change } = useApp();
  const step: Step | undefined = worksheet.value.steps[id];
  return {
    step,
    change(fields: Partial<Record<keyof Step, unknown>>): void {
      if (goal !== undefined && !(goal in worksheet.value.goals)) {
        edit('goals', goal, { title: '' }, draftGoal(worksheet.value, today.value));
      }
      edit('steps', id, fields, draftStep(goal));
    },
    /** Puts a smaller step in its place; the larger one is put away, and remembered. */
    shrink(text: string): void {
      const larger = createId();
      const away = { ...draftStep(goal), text: step?.text ?? '', archived: true as const };
      change(
        { steps: { [larger]: away, [id]: { text, sure: undefined, smallerOf: larger } } },
        'words',
      );
    },
  };
}

/** One small step, and the question that makes it smaller as often as a person likes. */
export function StepSize({ id, goal, page, title }: Props) {
  const { words, go, change: changeRecords } = useApp();
  const { step, change, shrink } = useStep(id, goal);
  const smaller = useSignal('');
  const text = words.goal;
  const leave = (edit: { archived: true } | null, action: 'stepAway' | 'stepGone') => {
    go({ at: 'home' });
    changeRecords({ steps: { [id]: edit } }, action);
  };
  const isKept = title !== undefined && step !== undefined;
  const isOffered = step?.sure === 'not-very' || step?.sure === 'fairly';
  return (
    <Screen title={title ?? text.step} lead={text.stepHint} page={page}>
      <Field
        label={title ?? text.step}
        isHeading
        value={step?.text}
        onChange={(written) => change({ text: written })}
      />
      <Choices
        legend={text.sure}
        names={text.sureNames}
        value={step?.sure}
        onChange={(sure) => change({ sure })}
      />
      <div role="status">
        {isOffered && (
          <p class="strong">{step?.sure === 'fairly' ? text.smallerOffer : text.smallerTitle}</p>
        )}
      </div>
      {isOffered && (
        <div class="panel bg-mist rounded-panel">
          <Field
            label={text.smallerField}
            hint={text.smallerHint}
            value={smaller.value}
            onChange={(written) => {
              smaller.value = written;
            }}
          />
          <button
            type="button"
            class="pill pill-ink mt-3"
            disabled={smaller.value.trim() === ''}
            onClick={() => {
              shrink(smaller.value);
              smaller.value = '';
            }}
          >
            {text.useSmaller}
          </button>
        </div>
      )}
      {isKept && (
        <p class="links">
          <button type="button" class="link" onClick={() => leave({ archived: true }, 'stepAway')}>
            {words.step.archive}
          </button>
          <button type="button" class="link" onClick={() => leave(null, 'stepGone')}>
            {words.common.delete}
          </button>
        </p>
      )}
    </Screen>
  );
}

/** The plan for a bad day: what may get in the way, and what then. */
export function StepPlan({ id, goal, page }: Props) {
  const { words } = useApp();
  const { step, change } = useStep(id, goal);
  const text = words.goal;
  return (
    <Screen title={text.plan} lead={text.planHint} page={page}>
      <p class="hint">{text.ifExample}</p>
      <Field
        label={text.ifCue}
        value={step?.ifCue}
        onChange={(ifCue) => change({ ifCue: toAnswer(ifCue) })}
      />
      <Field
        label={text.thenAct}
        value={step?.thenAct}
        onChange={(thenAct) => change({ thenAct: toAnswer(thenAct) })}
      />
      <Field
        label={text.when}
        value={step?.when}
        onChange={(when) => change({ when: toAnswer(when) })}
      />
      <Field
        label={text.where}
        value={step?.where}
        onChange={(where) => change({ where: toAnswer(where) })}
      />
      <Field
        label={text.helpers}
        hint={text.helpersHint}
        value={step?.helpers}
        onChange={(helpers) => change({ helpers: toAnswer(helpers) })}
      />
    </Screen>
  );
}
