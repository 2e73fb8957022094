import { deliverFile } from '../files/deliver.client.ts';
import { Button, Go } from './Button.tsx';
import { app } from './current.ts';
import { SaveCopy } from './SaveCopy.tsx';
import type { Notice } from './state.ts';

/** After all others a copy is worth having. */
const harmless: readonly Notice[] = ['mended', 'updated', 'merged', 'lost'];

/** What went wrong or came from elsewhere, with what to do about it. Words on the screen stay. */
export function Notices() {
  const { files, common } = app.words;
  // A copy is suggested where a person looks around, never in the middle of something.
  const isShown = app.notice !== 'copyNudge' || app.screen.at === 'home';
  return (
    <div class="notices" role="status">
      {app.notice && isShown && (
        <div class="panel notice">
          <p>{app.words.status[app.notice]}</p>
          <p class="links">
            {!harmless.includes(app.notice) && <SaveCopy look="link" />}
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
