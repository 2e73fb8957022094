import { exportCopy } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import { Button, type Look } from './Button.tsx';
import { app } from './current.ts';

/** Everything, as the text of a copy. */
export function writeCopy(): string {
  // Steps from newer code may not all be readable here: their own text is the honest copy.
  const raw = app.status === 'newer' ? app.readRaw() : null;
  return raw ?? exportCopy(app.worksheet, app.today);
}

/** Hands over a copy, plain or encrypted, and remembers that there is one. */
export async function saveCopy(kind: 'copy' | 'locked', content: string): Promise<void> {
  await deliverFile(kind, app.today, content);
  if (app.status === 'saved') app.writeMeta({ copiedOn: app.today });
  if (app.notice === 'copyNudge') app.set({ notice: undefined });
  app.tell(app.words.files.saved);
}

interface Props {
  readonly look: Look;
}

/** Saves everything as a file that brings everything back. */
export function SaveCopy({ look }: Props) {
  return (
    <Button look={look} onClick={() => saveCopy('copy', writeCopy())}>
      {app.words.files.save}
    </Button>
  );
}
