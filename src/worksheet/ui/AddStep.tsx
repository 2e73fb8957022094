import type { WorksheetWords } from '../../schemas/worksheet.ts';
import type { Goal } from '../model/shapes.ts';
import { Button } from './Button.tsx';
import { OwnWords } from './OwnWords.tsx';

/** What became of it: `busy` is a worksheet that has to be opened first. */
export type Outcome = 'added' | 'failed' | 'busy';

interface Props {
  readonly words: WorksheetWords['addStep'];
  /** Address of the worksheet. */
  readonly address: string;
  readonly goals: readonly Goal[];
  /** The step: as the article puts it at first, then as the person does. */
  readonly text: string;
  readonly outcome: Outcome | undefined;
  readonly onWrite: (text: string) => void;
  readonly onChoose: (goal: string) => void;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** Adds a step to the worksheet without leaving the article. */
export function AddStep({ words, address, outcome, onClose, ...form }: Props) {
  return (
    <dialog class="dialog" aria-labelledby="add-title" onClose={onClose}>
      <h2 id="add-title">{words.title}</h2>
      <p role="status">{outcome && words[outcome]}</p>
      {outcome ? (
        <p class="actions">
          <a class="pill bg-accent text-on-accent" href={address}>
            {words.look}
          </a>
          <Close name={words.close} />
        </p>
      ) : (
        <Form words={words} {...form} />
      )}
    </dialog>
  );
}

function Form({
  words,
  goals,
  text,
  onWrite,
  onChoose,
  onAdd,
}: Omit<Props, 'address' | 'outcome' | 'onClose'>) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <p class="hint" id="add-hint">
        {words.edit}
      </p>
      <label class="strong" for="add-text">
        {words.field}
      </label>
      <OwnWords id="add-text" rows={3} value={text} onWrite={onWrite} aria-describedby="add-hint" />
      {goals.length > 0 && (
        <p>
          <label class="strong" for="add-goal">
            {words.where}
          </label>
          <select
            id="add-goal"
            class="field-box"
            onChange={({ currentTarget }) => onChoose(currentTarget.value)}
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
        <button type="submit" class="pill bg-accent text-on-accent" disabled={text.trim() === ''}>
          {words.add}
        </button>
        <Close name={words.close} />
      </p>
    </form>
  );
}

function Close({ name }: { readonly name: string }) {
  return (
    <Button look="soft" onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}>
      {name}
    </Button>
  );
}
