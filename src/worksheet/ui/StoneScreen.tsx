import { useSignal } from '@preact/signals';
import { addDays, isLocalDate } from '../model/local-date.ts';
import type { Id, Stone } from '../model/shapes.ts';
import { Choices } from './Choices.tsx';
import { useApp } from './context.tsx';
import { toAnswer } from './drafts.ts';
import { Field } from './Field.tsx';
import { Screen } from './Screen.tsx';

interface Props {
  readonly id: Id;
}

/** A stone’s kind, day and note, each changed on the spot. */
export function StoneScreen({ id }: Props) {
  const { words, worksheet, today, edit, change, go } = useApp();
  const stone: Stone | undefined = worksheet.value.stones[id];
  const yesterday = addDays(today.value, -1);
  const isOther = useSignal(
    stone !== undefined && stone.on !== today.value && stone.on !== yesterday,
  );
  if (stone === undefined) return null;
  const { common, stone: text } = words;
  const put = (fields: Partial<Record<keyof Stone, unknown>>) => edit('stones', id, fields, {});
  const day = isOther.value ? 'other' : stone.on === today.value ? 'today' : 'yesterday';
  return (
    <Screen
      title={text.changeTitle}
      actions={
        <>
          <button
            type="button"
            class="pill bg-accent text-on-accent"
            onClick={() => go({ at: 'home' })}
          >
            {common.done}
          </button>
          <button
            type="button"
            class="pill pill-soft"
            onClick={() => {
              go({ at: 'home' }, { replace: true });
              change({ stones: { [id]: null } }, 'stoneGone');
            }}
          >
            {common.delete}
          </button>
        </>
      }
    >
      <Choices
        legend={text.title}
        names={text.kinds}
        value={stone.kind}
        onChange={(kind) => put({ kind })}
      />
      <Choices
        legend={text.when}
        names={{ today: common.today, yesterday: common.yesterday, other: common.pickDay }}
        value={day}
        onChange={(chosen) => {
          isOther.value = chosen === 'other';
          if (chosen !== 'other') put({ on: chosen === 'today' ? today.value : yesterday });
        }}
      />
      {isOther.value && (
        <div class="field">
          <label class="strong" for="stone-day">
            {common.day}
          </label>
          <input
            id="stone-day"
            class="field-box"
            type="date"
            max={today.value}
            value={stone.on}
            onChange={({ currentTarget }) =>
              isLocalDate(currentTarget.value) && put({ on: currentTarget.value })
            }
          />
        </div>
      )}
      <Field
        label={text.note}
        hint={text.noteHint}
        isLong
        value={stone.note}
        onChange={(note) => put({ note: toAnswer(note) })}
      />
    </Screen>
  );
}
