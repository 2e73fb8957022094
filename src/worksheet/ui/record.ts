import { createId } from '../model/id.ts';
import type { Changes } from '../model/patch.ts';
import type { Fields, Id, TableName, Tables } from '../model/shapes.ts';
import { listCheckIns } from '../model/worksheet.ts';
import { app } from './current.ts';
import { draftStep } from './drafts.ts';

/** A record and how to change it. With the first change it is made, as its draft says. */
export function useRecord<
  Table extends TableName,
  Texts extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>,
>(
  table: Table,
  id: Id,
  draft: Changes<Table> & { readonly goal?: Id | undefined },
  /** Where the questions stand; a hint has the name of its question with “Hint” behind it. */
  texts?: Texts,
) {
  type Value<Field extends keyof Fields<Tables[Table]>> = Fields<Tables[Table]>[Field];

  const record: object | undefined = app.worksheet[table][id];
  const put = (changes: Changes<Table>) => app.edit(table, id, changes, draft);
  /** One field, as an input’s value and what it does with a new one. */
  const bind = <Field extends keyof Fields<Tables[Table]>>(field: Field) => ({
    value: (record as Partial<Fields<Tables[Table]>> | undefined)?.[field],
    onChange(value: Value<Field>): void {
      // An emptied answer is no answer, unless there has to be one.
      const isEmptied = value === '' && !(field in draft);
      put({ [field]: isEmptied ? undefined : value } as Changes<Table>);
    },
  });
  return {
    put,
    bind,
    /** The same with its question and hint. */
    ask: <Field extends keyof Fields<Tables[Table]> & keyof Texts & string>(field: Field) => ({
      label: texts?.[field] as string,
      hint: texts?.[`${field}Hint`] as string | undefined,
      ...bind(field),
    }),
  };
}

/** A step of a goal, or of none. */
export function useStep(id: Id, goal: Id | undefined) {
  return useRecord('steps', id, draftStep(goal), app.words.goal);
}

/** Today’s check-in of a goal. */
export function useCheckIn(goal: Id) {
  const checkIns = listCheckIns(app.worksheet, goal);
  const now = checkIns.find(({ on }) => on === app.today);
  const draft = { goal, on: app.today, scale: 'closeness/1', value: null } as const;
  return {
    checkIns,
    now,
    ...useRecord('checkins', now?.id ?? createId(), draft, app.words.checkIn),
  };
}
