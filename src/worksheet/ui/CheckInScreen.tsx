import { createId } from '../model/id.ts';
import { addDays, addMonth, formatDate, type LocalDate } from '../model/local-date.ts';
import type { CheckIn, Id, Rhythm } from '../model/shapes.ts';
import { hasStayed, listCheckIns, listSteps } from '../model/worksheet.ts';
import { Choices } from './Choices.tsx';
import { useApp } from './context.tsx';
import { toAnswer } from './drafts.ts';
import { Field } from './Field.tsx';
import { Numbers } from './Numbers.tsx';
import { Scale } from './Scale.tsx';
import { Screen } from './Screen.tsx';
import { draftSheet, findSheet } from './sheet.ts';
import { fill } from './words.ts';

interface Props {
  readonly id: Id;
}

/** How close a goal feels today, what helped, and whether it is still the right one. */
export function CheckInScreen({ id }: Props) {
  const { words, worksheet, today, locale, edit, go } = useApp();
  const goal = worksheet.value.goals[id];
  if (goal === undefined) return null;
  const text = words.checkIn;
  const checkIns = listCheckIns(worksheet.value, id);
  const now: CheckIn | undefined = checkIns.find(({ on }) => on === today.value);
  const put = (fields: Partial<Record<keyof CheckIn, unknown>>) =>
    edit('checkins', now?.id ?? createId(), fields, {
      goal: id,
      on: today.value,
      scale: 'closeness/1',
      value: null,
    });
  const [step] = listSteps(worksheet.value, id);
  return (
    <Screen
      title={text.title}
      lead={goal.title}
      actions={
        <button
          type="button"
          class="pill bg-accent text-on-accent"
          onClick={() => go({ at: 'home' })}
        >
          {words.common.done}
        </button>
      }
    >
      <Scale
        legend={text.title}
        isHeading
        goal={goal}
        value={now?.value}
        onChange={(value) => put({ value })}
      />
      {now && <Numbers checkIns={checkIns} />}
      {now && hasStayed(checkIns) && (
        <div class="panel bg-mist rounded-panel">
          <p>{text.stayed}</p>
          <p class="links mt-2">
            <button
              type="button"
              class="link"
              onClick={() => go({ at: 'step', id: step?.id ?? createId(), goal: id, page: 1 })}
            >
              {text.smaller}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => {
                const sheet = findSheet(worksheet.value, today.value);
                const talkAbout = [sheet?.talkAbout, text.toSheetText].filter(Boolean).join('\n');
                const sheetId = sheet?.id ?? createId();
                edit('sheets', sheetId, { talkAbout }, draftSheet(worksheet.value, today.value));
                go({ at: 'session', id: sheetId });
              }}
            >
              {text.toSheet}
            </button>
          </p>
        </div>
      )}
      <Field
        label={text.helped}
        value={now?.helped}
        onChange={(helped) => put({ helped: toAnswer(helped) })}
      />
      <Field
        label={text.inTheWay}
        value={now?.inTheWay}
        onChange={(inTheWay) => put({ inTheWay: toAnswer(inTheWay) })}
      />
      <div class="field">
        <p class="strong">{text.right}</p>
        <p class="links">
          <button type="button" class="link" onClick={() => go({ at: 'home' })}>
            {text.keepGoal}
          </button>
          <button type="button" class="link" onClick={() => go({ at: 'plan', id })}>
            {words.home.changeGoal}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => go({ at: 'ending', id, status: 'resting' })}
          >
            {words.home.putDown}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => go({ at: 'ending', id, status: 'built' })}
          >
            {words.home.goodEnough}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => go({ at: 'ending', id, status: 'let-go' })}
          >
            {words.home.letGo}
          </button>
        </p>
      </div>
      <Choices
        legend={text.rhythm}
        names={text.rhythms}
        value={goal.rhythm}
        onChange={(rhythm) =>
          edit('goals', id, { rhythm, nextOn: getNextDay(rhythm, today.value) }, {})
        }
      />
      {goal.nextOn && (
        <p class="hint" role="status">
          {fill(text.next, { date: formatDate(goal.nextOn, locale) })}
        </p>
      )}
    </Screen>
  );
}

/** The day of the next check-in; none where the person decides. */
function getNextDay(rhythm: Rhythm, today: LocalDate): LocalDate | undefined {
  if (rhythm === 'week') return addDays(today, 7);
  if (rhythm === 'fortnight') return addDays(today, 14);
  return rhythm === 'month' ? addMonth(today) : undefined;
}
