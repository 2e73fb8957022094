import { canLock, lockCopy } from '../files/lock.ts';
import { app } from './current.ts';
import { Fold } from './Fold.tsx';
import { Passphrase } from './Passphrase.tsx';
import { saveCopy, writeCopy } from './SaveCopy.tsx';

/** Saves everything as a file that only a passphrase opens. */
export function LockCopy() {
  const text = app.words.files;

  async function lock(passphrase: string): Promise<void> {
    app.say(text.locking);
    await saveCopy('locked', await lockCopy(writeCopy(), passphrase));
  }

  return (
    <Fold title={text.locked}>
      {canLock() ? (
        <Passphrase
          name="lock"
          hint={text.lockedHint}
          button={text.lock}
          busy={text.locking}
          onSubmit={lock}
        />
      ) : (
        <p class="hint">{text.lockMissing}</p>
      )}
    </Fold>
  );
}
