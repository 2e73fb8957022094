import type { Id } from '../model/shapes.ts';
import { listStones } from '../model/worksheet.ts';
import { tellStone } from './answers.ts';
import { useApp } from './context.tsx';

interface Props {
  readonly goal: Id;
}

/** Every stone of a goal, the newest first, each with a way to change it. */
export function StoneLog({ goal }: Props) {
  const { words, worksheet, locale, go } = useApp();
  const sheet = worksheet.value;
  const stones = listStones(sheet, goal).reverse();
  if (stones.length === 0) return null;
  return (
    <details class="mt-4">
      <summary>{words.home.stones}</summary>
      <ul class="mt-2">
        {stones.map((stone) => {
          const line = tellStone(
            stone,
            stone.step === undefined ? undefined : sheet.steps[stone.step],
            words,
            locale,
          );
          return (
            <li key={stone.id} class="log-line rule">
              <span class="own" translate={false}>
                {line}
              </span>
              <button
                type="button"
                class="link text-small"
                aria-label={`${words.common.change}: ${line}`}
                onClick={() => go({ at: 'stone', id: stone.id })}
              >
                {words.common.change}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
