import type { Id, MarkKind } from '../model/shapes.ts';
import { useApp } from './context.tsx';
import { Screen } from './Screen.tsx';

interface Props {
  readonly goal?: Id | undefined;
  readonly step?: Id | undefined;
}

/** What a stone can be for: trying, learning and resting count as much as doing. */
export function Mark({ goal, step }: Props) {
  const { words, placeStone, go } = useApp();
  const { title, kinds } = words.stone;
  return (
    <Screen title={title} actions={null}>
      <ul class="marks">
        {(Object.keys(kinds) as MarkKind[]).map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="pill pill-ink"
              onClick={() => {
                const id = placeStone({
                  kind,
                  ...(goal !== undefined && { goal }),
                  ...(step !== undefined && { step }),
                });
                go({ at: 'stone', id }, { replace: true });
              }}
            >
              {kinds[kind]}
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
