import { tellAmount } from '../words/answers.ts';
import { fill } from '../words/fill.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';
import { SaveCopy } from './SaveCopy.tsx';
import { Screen } from './Screen.tsx';

/** Says what deleting takes and what it leaves, and then does it. */
export function DeleteAll() {
  const text = app.words.files;
  const goHome = () => app.go({ at: 'home' }, { replace: true });
  return (
    <Screen
      title={text.deleteTitle}
      actions={
        <>
          <SaveCopy look="main" />
          <Button
            look="danger"
            onClick={() => {
              // First, for a new screen takes the last answer away.
              goHome();
              app.deleteEverything();
            }}
          >
            {text.deleteNow}
          </Button>
          <Button look="ink" onClick={goHome}>
            {text.deleteKeep}
          </Button>
        </>
      }
    >
      <p>{fill(text.deleteText, { amount: tellAmount(app.worksheet, app.words, app.locale) })}</p>
    </Screen>
  );
}
