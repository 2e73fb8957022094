import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { createId } from '../model/id.ts';
import { toLocalDate } from '../model/local-date.ts';
import { applyPatch } from '../model/patch.ts';
import { listGoals } from '../model/worksheet.ts';
import { openDoor } from '../store/storage.ts';
import { createStore } from '../store/store.ts';
import { draftStep } from './drafts.ts';
import type { AddStepWords } from './open-add-step.client.tsx';

interface Props {
  /** As the article puts it; the person may change it first. */
  readonly step: string;
  readonly words: AddStepWords;
  /** Address of the worksheet. */
  readonly worksheet: string;
  readonly onClose: () => void;
}

type Outcome = 'added' | 'failed' | 'busy';

/** Adds a step to the worksheet without leaving the article. */
export function AddStep({ step, words, worksheet, onClose }: Props) {
  const store = useMemo(() => {
    const door = openDoor(() => localStorage);
    return door && createStore(door);
  }, []);
  const loaded = useMemo(() => store?.load(), [store]);
  const text = useSignal(step);
  const goal = useSignal('');
  const outcome = useSignal<Outcome | undefined>(store === undefined ? 'failed' : undefined);
  const goals = loaded === undefined ? [] : listGoals(loaded.worksheet, 'active');

  function add(): void {
    if (store === undefined || loaded === undefined) return;
    const draft = { ...draftStep(goal.value || undefined), text: text.value };
    const patch = { steps: { [createId()]: draft } };
    const { worksheet: next } = applyPatch(loaded.worksheet, patch, createId());
    const { status } = store.save(next, { mayShrink: false, today: toLocalDate(new Date()) });
    outcome.value =
      status === 'saved' ? 'added' : status === 'cleared' || status === 'newer' ? 'busy' : 'failed';
  }

  return (
    <dialog class="dialog" aria-labelledby="add-title" onClose={onClose}>
      <h2 id="add-title">{words.title}</h2>
      <p role="status">{outcome.value && words[outcome.value]}</p>
      {outcome.value === undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <p class="hint" id="add-hint">
            {words.edit}
          </p>
          <label class="strong" for="add-text">
            {words.field}
          </label>
          <textarea
            id="add-text"
            class="field-box"
            rows={3}
            value={text.value}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
            }}
            aria-describedby="add-hint"
            autocomplete="off"
            spellcheck={false}
          />
          {goals.length > 0 && (
            <p>
              <label class="strong" for="add-goal">
                {words.where}
              </label>
              <select
                id="add-goal"
                class="field-box"
                onChange={({ currentTarget }) => {
                  goal.value = currentTarget.value;
                }}
              >
                <option value="">{words.none}</option>
                {goals.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </p>
          )}
          <p class="hint">{words.privacy}</p>
          <p class="actions">
            <button
              type="submit"
              class="pill bg-accent text-on-accent"
              disabled={text.value.trim() === ''}
            >
              {words.add}
            </button>
            <Close name={words.close} />
          </p>
        </form>
      )}
      {outcome.value !== undefined && (
        <p class="actions">
          <a class="pill bg-accent text-on-accent" href={worksheet}>
            {words.look}
          </a>
          <Close name={words.close} />
        </p>
      )}
    </dialog>
  );
}

function Close({ name }: { readonly name: string }) {
  return (
    <button
      type="button"
      class="pill pill-soft"
      onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
    >
      {name}
    </button>
  );
}
