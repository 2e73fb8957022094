/** What new records begin with. */
import type { LocalDate } from '../model/local-date.ts';
import type { Changes } from '../model/patch.ts';
import type { Fields, Goal, Id, Worksheet } from '../model/shapes.ts';

/** A goal that nobody has put into words yet, after all the others. */
export function draftGoal({ goals }: Worksheet, today: LocalDate): Fields<Goal> {
  const order = Object.values(goals).reduce((last, goal) => Math.max(last, goal.order + 1), 0);
  return { title: '', status: 'active', order, startedOn: today, rhythm: 'none' };
}

/** A step of a goal, or of none. */
export function draftStep(goal: Id | undefined): Changes<'steps'> {
  return { text: '', goal };
}
