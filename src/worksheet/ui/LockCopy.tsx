import { useSignal } from '@preact/signals';
import { exportCopy, nameFile } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import { canLock, lockCopy } from '../files/lock.ts';
import { useApp } from './context.tsx';
import { Passphrase } from './Passphrase.tsx';

/** Saves everything as a file that only a passphrase opens. */
export function LockCopy() {
  const { words, worksheet, today, place, writeMeta, say } = useApp();
  const text = words.files;
  const isBusy = useSignal(false);
  async function lock(passphrase: string): Promise<void> {
    isBusy.value = true;
    say(text.locking);
    const file = await lockCopy(exportCopy(worksheet.value, today.value), passphrase);
    isBusy.value = false;
    await deliverFile(nameFile('locked', today.value), 'application/json', file);
    if (place.value === 'device') writeMeta({ copiedOn: today.value });
    say(text.saved);
  }
  return (
    <details>
      <summary>{text.locked}</summary>
      {canLock() ? (
        <Passphrase
          hint={text.lockedHint}
          button={isBusy.value ? text.locking : text.lock}
          isBusy={isBusy.value}
          onSubmit={lock}
        />
      ) : (
        <p class="hint">{text.lockMissing}</p>
      )}
    </details>
  );
}
