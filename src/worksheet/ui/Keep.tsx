import { openScreen } from './Arrive.tsx';
import { Button } from './Button.tsx';
import { Choices } from './Choices.tsx';
import { app } from './current.ts';
import { Fold } from './Fold.tsx';
import { Screen } from './Screen.tsx';

interface Props {
  readonly next: 'goal' | 'step' | 'files';
}

/** Asks once where words are to be kept. Nothing is chosen beforehand, and nothing kept until then. */
export function Keep({ next }: Props) {
  const { title, device, deviceHint, page, pageHint, shared, sharedText } = app.words.keep;
  return (
    <Screen
      title={title}
      actions={
        <Button
          look="main"
          disabled={app.place === undefined}
          onClick={() => app.go(openScreen(next), { replace: true })}
        >
          {app.words.common.continue}
        </Button>
      }
    >
      <Choices
        legend={title}
        isHeading
        names={{ device, page }}
        hints={{ device: deviceHint, page: pageHint }}
        value={app.place}
        onChange={app.keep}
      />
      <Fold title={shared}>
        <p>{sharedText}</p>
      </Fold>
    </Screen>
  );
}
