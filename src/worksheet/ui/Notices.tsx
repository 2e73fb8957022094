import { exportCopy, nameFile } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import { useApp } from './context.tsx';

/** What went wrong or came from elsewhere, with what to do about it. Words on the screen stay. */
export function Notices() {
  const { words, notice, worksheet, today, quarantined, readRaw, go } = useApp();
  const shown = notice.value;
  const { files, common } = words;
  const name = nameFile('copy', today.value);
  const saveCopy = () => {
    // Steps from newer code may not all be readable here: their own text is the honest copy.
    const raw = shown === 'newer' ? readRaw() : null;
    void deliverFile(name, 'application/json', raw ?? exportCopy(worksheet.value, today.value));
  };
  const isSerious =
    shown !== undefined &&
    ['full', 'blocked', 'newer', 'cleared', 'shrunk', 'room', 'copyNudge'].includes(shown);
  return (
    <div class="no-print" role="status">
      {shown && (
        <div class="panel notice rounded-panel">
          <p>{words.status[shown]}</p>
          <p class="links mt-2">
            {isSerious && (
              <button type="button" class="link" onClick={saveCopy}>
                {files.save}
              </button>
            )}
            {shown === 'room' && (
              <button type="button" class="link" onClick={() => go({ at: 'files' })}>
                {files.pack}
              </button>
            )}
            {shown === 'mended' &&
              quarantined.map((raw, index) => (
                <button
                  key={String(index)}
                  type="button"
                  class="link"
                  onClick={() => deliverFile(name, 'application/json', raw)}
                >
                  {files.found}
                </button>
              ))}
            <button
              type="button"
              class="link"
              onClick={() => {
                notice.value = undefined;
              }}
            >
              {common.close}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
