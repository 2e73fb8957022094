import { exportCopy } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import type { Goal } from '../model/shapes.ts';
import { gatherGoal, listGoals } from '../model/worksheet.ts';
import { nameGoal } from '../words/answers.ts';
import { fill } from '../words/fill.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';
import { Fold } from './Fold.tsx';

/** Takes a finished goal out of the browser, into a file; or deletes it with its stones. */
export function PackGoals() {
  const text = app.words.files;
  const goals = listGoals(app.worksheet, 'resting', 'built', 'let-go');
  if (goals.length === 0) return null;

  const takeOut = ({ id }: Goal, action: 'packed' | 'goalGone') => {
    const gone = Object.entries(gatherGoal(app.worksheet, id)).map(([table, entries]) => [
      table,
      Object.fromEntries(Object.keys(entries).map((key) => [key, null])),
    ]);
    app.change(Object.fromEntries(gone), action);
  };
  async function pack(goal: Goal): Promise<void> {
    const only = { ...app.worksheet, ...gatherGoal(app.worksheet, goal.id), sheets: {} };
    await deliverFile('copy', app.today, exportCopy(only, app.today));
    takeOut(goal, 'packed');
    app.tell(text.packed);
  }
  return (
    <Fold title={text.pack}>
      <p class="hint">{text.packHint}</p>
      <ul>
        {goals.map((goal) => {
          const name = nameGoal(goal, app.words);
          return (
            <li key={goal.id} class="log-line rule">
              <Button onClick={() => pack(goal)}>{fill(text.packOne, { goal: name })}</Button>
              <Button of={name} onClick={() => takeOut(goal, 'goalGone')}>
                {text.deleteGoal}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
