import { exportCopy } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import { Button, Go } from './Button.tsx';
import { app } from './current.ts';
import type { Notice } from './state.ts';

/** After all others a copy is worth having. */
const harmless: readonly Notice[] = ['mended', 'updated', 'merged', 'lost'];

/** What went wrong or came from elsewhere, with what to do about it. Words on the screen stay. */
export function Notices() {
  const { files, common } = app.words;
  const saveCopy = () => {
    // Steps from newer code may not all be readable here: their own text is the honest copy.
    const raw = app.notice === 'newer' ? app.readRaw() : null;
    void deliverFile('copy', app.today, raw ?? exportCopy(app.worksheet, app.today));
  };
  return (
    <div class="notices" role="status">
      {app.notice && (
        <div class="panel notice">
          <p>{app.words.status[app.notice]}</p>
          <p class="links">
            {!harmless.includes(app.notice) && <Button onClick={saveCopy}>{files.save}</Button>}
            {app.notice === 'room' && <Go to={{ at: 'files' }}>{files.pack}</Go>}
            {app.notice === 'mended' &&
              app.quarantined.map((raw) => (
                <Button key={raw} onClick={() => deliverFile('copy', app.today, raw)}>
                  {files.found}
                </Button>
              ))}
            <Button onClick={() => app.set({ notice: undefined })}>{common.close}</Button>
          </p>
        </div>
      )}
    </div>
  );
}
