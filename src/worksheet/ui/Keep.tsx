import { openScreen } from './Arrive.tsx';
import { Choices } from './Choices.tsx';
import { useApp } from './context.tsx';
import { Screen } from './Screen.tsx';

interface Props {
  readonly next: 'goal' | 'step' | 'files';
}

/** Asks once where words are to be kept. Nothing is chosen beforehand, and nothing kept until then. */
export function Keep({ next }: Props) {
  const { words, place, keep, go } = useApp();
  const { title, device, deviceHint, page, pageHint, shared, sharedText } = words.keep;
  return (
    <Screen
      title={title}
      actions={
        <button
          type="button"
          class="pill bg-accent text-on-accent"
          disabled={place.value === undefined}
          onClick={() => go(openScreen(next), { replace: true })}
        >
          {words.common.continue}
        </button>
      }
    >
      <Choices
        legend={title}
        isHeading
        names={{ device, page }}
        hints={{ device: deviceHint, page: pageHint }}
        value={place.value}
        onChange={keep}
      />
      <details class="mt-4">
        <summary>{shared}</summary>
        <p class="mt-2">{sharedText}</p>
      </details>
    </Screen>
  );
}
