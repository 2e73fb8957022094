import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useApp } from './context.tsx';

interface Props {
  readonly hint?: string;
  readonly button: string;
  readonly isBusy: boolean;
  readonly onSubmit: (passphrase: string) => void;
}

/** Asks for a passphrase; it is never kept. */
export function Passphrase({ hint, button, isBusy, onSubmit }: Props) {
  const { words } = useApp();
  const id = useId();
  const passphrase = useSignal('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(passphrase.value);
      }}
    >
      <label class="strong" for={id}>
        {words.files.passphrase}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        class="field-box"
        type="password"
        autocomplete="off"
        aria-describedby={hint && `${id}-hint`}
        value={passphrase.value}
        onInput={({ currentTarget }) => {
          passphrase.value = currentTarget.value;
        }}
      />
      <button type="submit" class="pill pill-ink mt-3" disabled={isBusy || passphrase.value === ''}>
        {button}
      </button>
    </form>
  );
}
