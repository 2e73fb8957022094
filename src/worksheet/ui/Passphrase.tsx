import { app, useScratch } from './current.ts';
import { Labelled } from './Labelled.tsx';

interface Props {
  /** Tells two of them apart on one screen. */
  readonly name: string;
  readonly title?: string;
  readonly hint?: string;
  readonly button: string;
  /** What the button says while it works; the same, if left out. */
  readonly busy?: string;
  readonly onSubmit: (passphrase: string) => Promise<void>;
}

/** Asks for a passphrase; it is never kept. */
export function Passphrase({ name, title, hint, button, busy = button, onSubmit }: Props) {
  const [passphrase, setPassphrase] = useScratch(name, '');
  const [isBusy, setBusy] = useScratch(`${name}-busy`, false);
  return (
    <form
      aria-label={button}
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void onSubmit(passphrase).then(() => setBusy(false));
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
        {isBusy ? busy : button}
      </button>
    </form>
  );
}
