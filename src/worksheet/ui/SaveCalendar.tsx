import { writeCalendar } from '../files/calendar.ts';
import { deliverFile } from '../files/deliver.client.ts';
import { addDays } from '../model/local-date.ts';
import { listGoals } from '../model/worksheet.ts';
import { fill } from '../words/fill.ts';
import { Button } from './Button.tsx';
import { app, useScratch } from './current.ts';
import { Field } from './Field.tsx';
import { Fold } from './Fold.tsx';

interface Props {
  readonly title: string;
}

/** A check-in for the person’s own calendar. Its title says nothing unless they write something. */
export function SaveCalendar({ title }: Props) {
  const [own, setOwn] = useScratch('entry', '');
  const { calendarHint, calendarTitle, calendarDefault, calendarSave } = app.words.files;
  const [goal] = listGoals(app.worksheet, 'active');
  const save = () => {
    const entry = {
      uid: app.worksheet.doc,
      title: own.trim() || calendarDefault,
      on: goal?.nextOn ?? addDays(app.today, 7),
      rhythm: goal?.rhythm ?? 'none',
      now: new Date(),
    };
    return deliverFile('calendar', app.today, writeCalendar(entry));
  };
  return (
    <Fold title={title}>
      <p class="hint">{fill(calendarHint, { title: calendarDefault })}</p>
      <Field label={calendarTitle} value={own} onChange={setOwn} />
      <Button look="ink" onClick={save}>
        {calendarSave}
      </Button>
    </Fold>
  );
}
