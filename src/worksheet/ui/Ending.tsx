import type { Goal, Id } from '../model/shapes.ts';
import { nameGoal } from '../words/answers.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';
import { Field } from './Field.tsx';
import { useRecord } from './record.ts';
import { Screen } from './Screen.tsx';

interface Props {
  readonly id: Id;
  readonly status: Exclude<Goal['status'], 'active'>;
}

/** Three ways to lay a goal down; none of them asks for a reason, and all leave its stones. */
export function Ending({ id, status }: Props) {
  const { ask } = useRecord('goals', id, {}, app.words.ending);
  const goal = app.worksheet.goals[id];
  if (goal === undefined) return null;
  const text = app.words.ending;
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
        <Button
          look="main"
          onClick={() => {
            app.go({ at: 'home' }, { replace: true });
            app.change({ goals: { [id]: { status, endedOn: app.today } } }, 'status');
          }}
        >
          {button}
        </Button>
      }
    >
      <p class="strong" translate={false}>
        {nameGoal(goal, app.words)}
      </p>
      {status === 'built' && (
        <>
          <Field {...ask('glad')} isLong />
          <Field {...ask('ifHardAgain')} isLong />
        </>
      )}
    </Screen>
  );
}
