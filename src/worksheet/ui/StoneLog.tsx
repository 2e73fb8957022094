import type { Id } from '../model/shapes.ts';
import { listStones } from '../model/worksheet.ts';
import { tellStone } from '../words/answers.ts';
import { Go } from './Button.tsx';
import { app } from './current.ts';
import { Fold } from './Fold.tsx';
import { Own } from './Own.tsx';

interface Props {
  readonly goal: Id;
}

/** Every stone of a goal, the newest first, each with a way to change it. */
export function StoneLog({ goal }: Props) {
  const { change } = app.words.common;
  const stones = listStones(app.worksheet, goal).reverse();
  if (stones.length === 0) return null;
  return (
    <Fold title={app.words.home.stones}>
      <ul>
        {stones.map((stone) => {
          const { id } = stone;
          const line = tellStone(stone, app.worksheet, app.words, app.locale);
          return (
            <li key={id} class="log-line rule">
              <Own>{line}</Own>
              <Go to={{ at: 'stone', id }} aria-label={`${change}: ${line}`}>
                {change}
              </Go>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
