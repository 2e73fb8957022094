import type { Stone } from '../model/shapes.ts';
import { tellStone } from '../words/answers.ts';
import { Go } from './Button.tsx';
import { app } from './current.ts';
import { Fold } from './Fold.tsx';
import { Own } from './Own.tsx';

interface Props {
  /** In the order in which they were placed. */
  readonly stones: readonly Stone[];
  /** What they belong to. */
  readonly name: string;
}

/** Stones as lines, the newest first, each with a way to change it. */
export function StoneLog({ stones, name }: Props) {
  const { common, home } = app.words;
  if (stones.length === 0) return null;
  return (
    <Fold title={home.stones} of={name}>
      <ul>
        {[...stones].reverse().map((stone) => {
          const { id } = stone;
          const line = tellStone(stone, app.worksheet, app.words, app.locale);
          return (
            <li key={id} class="log-line rule">
              <Own>{line}</Own>
              <Go to={{ at: 'stone', id }} of={line}>
                {common.change}
              </Go>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
