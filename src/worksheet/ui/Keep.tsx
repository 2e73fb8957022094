import { openScreen } from './Arrive.tsx';
import { Button } from './Button.tsx';
import { app } from './current.ts';
import { Fold } from './Fold.tsx';
import { Screen } from './Screen.tsx';
import type { Place } from './state.ts';

interface Props {
  readonly next: 'goal' | 'step' | 'files';
}

/** Asks once where words are to be kept. Neither place is suggested, and nothing is kept until then. */
export function Keep({ next }: Props) {
  const { keep } = app.words;
  const place = (name: Place) => (
    <div>
      <Button
        look="ink"
        aria-describedby={name}
        onClick={() => {
          app.keep(name);
          app.go(openScreen(next), { replace: true });
        }}
      >
        {keep[name]}
      </Button>
      <p class="hint" id={name}>
        {keep[`${name}Hint`]}
      </p>
    </div>
  );
  return (
    <Screen title={keep.title} actions={null}>
      {place('device')}
      {place('page')}
      <Fold title={keep.shared}>
        <p>{keep.sharedText}</p>
      </Fold>
    </Screen>
  );
}
