import { exportCopy, nameFile } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import { useApp } from './context.tsx';

/** Saves everything as a file that brings everything back. */
export function SaveCopy() {
  const { words, worksheet, today, place, writeMeta, say } = useApp();
  const text = words.files;
  async function save(): Promise<void> {
    await deliverFile(
      nameFile('copy', today.value),
      'application/json',
      exportCopy(worksheet.value, today.value),
    );
    if (place.value === 'device') writeMeta({ copiedOn: today.value });
    say(text.saved);
  }
  return (
    <button type="button" class="pill bg-accent text-on-accent" onClick={save}>
      {text.save}
    </button>
  );
}
