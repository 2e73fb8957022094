import { useSignal } from '@preact/signals';
import { writeCalendar } from '../files/calendar.ts';
import { nameFile } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import { addDays } from '../model/local-date.ts';
import { listGoals } from '../model/worksheet.ts';
import { useApp } from './context.tsx';
import { Field } from './Field.tsx';
import { fill } from './words.ts';

/** A check-in for the person’s own calendar. Its title says nothing unless they write something. */
export function SaveCalendar() {
  const { words, worksheet, today } = useApp();
  const text = words.files;
  const title = useSignal('');
  const goal = listGoals(worksheet.value, 'active')[0];
  const save = () =>
    deliverFile(
      nameFile('calendar', today.value),
      'text/calendar',
      writeCalendar({
        uid: worksheet.value.doc,
        title: title.value.trim() || text.calendarDefault,
        on: goal?.nextOn ?? addDays(today.value, 7),
        rhythm: goal?.rhythm ?? 'none',
        alarm: true,
        now: new Date(),
      }),
    );
  return (
    <details>
      <summary>{text.calendar}</summary>
      <p class="hint">{fill(text.calendarHint, { title: text.calendarDefault })}</p>
      <Field
        label={text.calendarTitle}
        value={title.value}
        onChange={(value) => {
          title.value = value;
        }}
      />
      <button type="button" class="pill pill-ink mt-3" onClick={save}>
        {text.calendarSave}
      </button>
    </details>
  );
}
