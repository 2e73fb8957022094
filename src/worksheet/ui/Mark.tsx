import type { Id, MarkKind } from '../model/shapes.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';
import { Screen } from './Screen.tsx';

interface Props {
  readonly goal?: Id | undefined;
  readonly step?: Id | undefined;
}

/** What a stone can be for: trying, learning and resting count as much as doing. */
export function Mark({ goal, step }: Props) {
  const { title, kinds } = app.words.stone;
  return (
    <Screen title={title} actions={null}>
      <ul class="marks">
        {(Object.keys(kinds) as MarkKind[]).map((kind) => (
          <li key={kind}>
            <Button
              look="ink"
              onClick={() => {
                const id = app.placeStone({ kind, goal, step });
                app.go({ at: 'stone', id, isNew: true }, { replace: true });
              }}
            >
              {kinds[kind]}
            </Button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
