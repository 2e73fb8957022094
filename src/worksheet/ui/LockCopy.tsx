import { exportCopy } from '../files/copy.ts';
import { canLock, lockCopy } from '../files/lock.ts';
import { app, useScratch } from './current.ts';
import { Fold } from './Fold.tsx';
import { Passphrase } from './Passphrase.tsx';
import { saveCopy } from './SaveCopy.tsx';

/** Saves everything as a file that only a passphrase opens. */
export function LockCopy() {
  const [isBusy, setBusy] = useScratch('isLocking', false);
  const text = app.words.files;

  async function lock(passphrase: string): Promise<void> {
    setBusy(true);
    app.say(text.locking);
    const locked = await lockCopy(exportCopy(app.worksheet, app.today), passphrase);
    setBusy(false);
    await saveCopy('locked', locked);
  }

  return (
    <Fold title={text.locked}>
      {canLock() ? (
        <Passphrase
          name="lock"
          hint={text.lockedHint}
          button={isBusy ? text.locking : text.lock}
          isBusy={isBusy}
          onSubmit={lock}
        />
      ) : (
        <p class="hint">{text.lockMissing}</p>
      )}
    </Fold>
  );
}
