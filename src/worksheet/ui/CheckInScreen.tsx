import { createId } from '../model/id.ts';
import { addDays, addMonth, formatDate, type LocalDate } from '../model/local-date.ts';
import type { Id, Rhythm } from '../model/shapes.ts';
import { hasStayed, listSteps } from '../model/worksheet.ts';
import { fill } from '../words/fill.ts';
import { Button, Go } from './Button.tsx';
import { Choices } from './Choices.tsx';
import { app } from './current.ts';
import { EndingLinks } from './EndingLinks.tsx';
import { Field } from './Field.tsx';
import { Numbers } from './Numbers.tsx';
import { useCheckIn } from './record.ts';
import { Scale } from './Scale.tsx';
import { Screen } from './Screen.tsx';
import { draftSheet, findSheet } from './sheet.ts';

interface Props {
  readonly id: Id;
}

/** How close a goal feels today, what helped, and whether it is still the right one. */
export function CheckInScreen({ id }: Props) {
  const { checkIns, now, bind, ask } = useCheckIn(id);
  const goal = app.worksheet.goals[id];
  if (goal === undefined) return null;
  const text = app.words.checkIn;
  const { rhythm, nextOn } = goal;
  const home = { at: 'home' } as const;
  return (
    <Screen
      title={text.title}
      lead={goal.title}
      actions={
        <Go look="main" to={home}>
          {app.words.common.done}
        </Go>
      }
    >
      <Scale legend={text.title} isHeading goal={goal} {...bind('value')} />
      {now && <Numbers checkIns={checkIns} />}
      {now && hasStayed(checkIns) && <Stayed id={id} />}
      <Field {...ask('helped')} />
      <Field {...ask('inTheWay')} />
      <div class="field">
        <p class="strong">{text.right}</p>
        <p class="links">
          <Go to={home}>{text.keepGoal}</Go>
          <Go to={{ at: 'plan', id }}>{app.words.home.changeGoal}</Go>
          <EndingLinks id={id} />
        </p>
      </div>
      <Choices
        legend={text.rhythm}
        names={text.rhythms}
        value={rhythm}
        onChange={(chosen) =>
          app.edit('goals', id, { rhythm: chosen, nextOn: getNextDay(chosen, app.today) }, {})
        }
      />
      {nextOn && (
        <p class="hint" role="status">
          {fill(text.next, { date: formatDate(nextOn, app.locale) })}
        </p>
      )}
    </Screen>
  );
}

/** A kind word where the number hasn’t risen for a while, and what could be done. */
function Stayed({ id }: Props) {
  const text = app.words.checkIn;
  const [step] = listSteps(app.worksheet, id);

  function takeToSheet(): void {
    const sheet = findSheet(app.worksheet, app.today);
    const talkAbout = [sheet?.talkAbout, text.toSheetText].filter(Boolean).join('\n');
    const sheetId = sheet?.id ?? createId();
    app.edit('sheets', sheetId, { talkAbout }, draftSheet(app.worksheet, app.today));
    app.go({ at: 'session', id: sheetId });
  }

  return (
    <div class="panel">
      <p>{text.stayed}</p>
      <p class="links">
        <Go to={{ at: 'step', id: step?.id ?? createId(), goal: id, page: 1 }}>{text.smaller}</Go>
        <Button onClick={takeToSheet}>{text.toSheet}</Button>
      </p>
    </div>
  );
}

/** The day of the next check-in; none where the person decides. */
function getNextDay(rhythm: Rhythm, today: LocalDate): LocalDate | undefined {
  if (rhythm === 'week') return addDays(today, 7);
  if (rhythm === 'fortnight') return addDays(today, 14);
  return rhythm === 'month' ? addMonth(today) : undefined;
}
