import { app, useScratch } from './current.ts';
import { Labelled } from './Labelled.tsx';

interface Props {
  /** Tells two of them apart on one screen. */
  readonly name: string;
  readonly title?: string;
  readonly hint?: string;
  readonly button: string;
  readonly isBusy: boolean;
  readonly onSubmit: (passphrase: string) => void;
}

/** Asks for a passphrase; it is never kept. */
export function Passphrase({ name, title, hint, button, isBusy, onSubmit }: Props) {
  const [passphrase, setPassphrase] = useScratch(name, '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(passphrase);
      }}
    >
      {title && <p class="strong">{title}</p>}
      <Labelled label={app.words.files.passphrase} name={name} hint={hint}>
        {(ties) => (
          <input
            {...ties}
            class="field-box"
            type="password"
            autocomplete="off"
            value={passphrase}
            onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
        )}
      </Labelled>
      <button type="submit" class="pill pill-ink" disabled={isBusy || passphrase === ''}>
        {button}
      </button>
    </form>
  );
}
