import type { Goal, Id } from '../model/shapes.ts';
import { useApp } from './context.tsx';
import { toAnswer } from './drafts.ts';
import { Field } from './Field.tsx';
import { Screen } from './Screen.tsx';

interface Props {
  readonly id: Id;
  readonly status: Exclude<Goal['status'], 'active'>;
}

/** Three ways to lay a goal down; none of them asks for a reason, and all leave its stones. */
export function Ending({ id, status }: Props) {
  const { words, worksheet, today, edit, change, go } = useApp();
  const goal = worksheet.value.goals[id];
  if (goal === undefined) return null;
  const text = words.ending;
  const { title, lead, button } = {
    resting: { title: text.restTitle, lead: text.restText, button: text.rest },
    built: { title: text.builtTitle, lead: undefined, button: text.built },
    'let-go': { title: text.letGoTitle, lead: text.letGoText, button: text.letGo },
  }[status];
  return (
    <Screen
      title={title}
      lead={lead}
      actions={
        <button
          type="button"
          class="pill bg-accent text-on-accent"
          onClick={() => {
            go({ at: 'home' }, { replace: true });
            change({ goals: { [id]: { status, endedOn: today.value } } }, 'status');
          }}
        >
          {button}
        </button>
      }
    >
      <p class="strong" translate={false}>
        {goal.title || words.common.untitled}
      </p>
      {status === 'built' && (
        <>
          <Field
            label={text.glad}
            isLong
            value={goal.glad}
            onChange={(glad) => edit('goals', id, { glad: toAnswer(glad) }, {})}
          />
          <Field
            label={text.ifHardAgain}
            isLong
            value={goal.ifHardAgain}
            onChange={(ifHardAgain) =>
              edit('goals', id, { ifHardAgain: toAnswer(ifHardAgain) }, {})
            }
          />
        </>
      )}
    </Screen>
  );
}
