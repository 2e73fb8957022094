import { exportCopy, nameFile } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import type { Goal } from '../model/shapes.ts';
import { gatherGoal, listGoals } from '../model/worksheet.ts';
import { useApp } from './context.tsx';
import { fill } from './words.ts';

/** Takes a finished goal out of the browser, into a file; or deletes it with its stones. */
export function PackGoals() {
  const { words, worksheet, today, change, say } = useApp();
  const text = words.files;
  const goals = listGoals(worksheet.value, 'resting', 'built', 'let-go');
  if (goals.length === 0) return null;

  const takeOut = ({ id }: Goal, action: 'packed' | 'goalGone') => {
    const all = Object.entries(gatherGoal(worksheet.value, id));
    const gone = all.map(([table, entries]) => [
      table,
      Object.fromEntries(Object.keys(entries).map((key) => [key, null])),
    ]);
    change(Object.fromEntries(gone), action);
  };
  async function pack(goal: Goal): Promise<void> {
    const only = { ...worksheet.value, ...gatherGoal(worksheet.value, goal.id), sheets: {} };
    await deliverFile(
      nameFile('copy', today.value),
      'application/json',
      exportCopy(only, today.value),
    );
    takeOut(goal, 'packed');
    say(text.packed);
  }
  return (
    <details>
      <summary>{text.pack}</summary>
      <p class="hint">{text.packHint}</p>
      <ul>
        {goals.map((goal) => {
          const title = goal.title || words.common.untitled;
          return (
            <li key={goal.id} class="log-line rule">
              <button type="button" class="link" onClick={() => pack(goal)}>
                {fill(text.packOne, { goal: title })}
              </button>
              <button
                type="button"
                class="link"
                aria-label={`${text.deleteGoal}: ${title}`}
                onClick={() => takeOut(goal, 'goalGone')}
              >
                {text.deleteGoal}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
