import { nameGoal } from '../words/answers.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';
import { Field } from './Field.tsx';
import { useRecord } from './record.ts';
import { Screen } from './Screen.tsx';
import type { Screens } from './screens.ts';

/** Three ways to lay a goal down; none of them asks for a reason, and all leave its stones. */
export function Ending({ id, status }: Screens['ending']) {
  const { ask } = useRecord('goals', id, {}, app.words.ending);
  const goal = app.worksheet.goals[id];
  if (goal === undefined) return null;
  const text = app.words.ending;
  return (
    <Screen
      title={text.titles[status]}
      lead={text.texts[status]}
      actions={
        <Button
          look="main"
          onClick={() => {
            app.go({ at: 'home' }, { replace: true });
            app.change({ goals: { [id]: { status, endedOn: app.today } } }, 'status');
          }}
        >
          {text.buttons[status]}
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
