import { exportCopy } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';

/** Hands over a copy, plain or encrypted, and remembers that there is one. */
export async function saveCopy(kind: 'copy' | 'locked', content: string): Promise<void> {
  await deliverFile(kind, app.today, content);
  if (app.place === 'device') app.writeMeta({ copiedOn: app.today });
  app.say(app.words.files.saved);
}

/** Saves everything as a file that brings everything back. */
export function SaveCopy() {
  return (
    <Button look="main" onClick={() => saveCopy('copy', exportCopy(app.worksheet, app.today))}>
      {app.words.files.save}
    </Button>
  );
}
