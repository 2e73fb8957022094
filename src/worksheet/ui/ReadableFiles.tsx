import { useSignal } from '@preact/signals';
import { nameFile } from '../files/copy.ts';
import { writeCheckInsCsv, writeStonesCsv } from '../files/csv.ts';
import { copyText, deliverFile } from '../files/deliver.client.ts';
import { writePlainText } from '../files/plain-text.ts';
import { useApp } from './context.tsx';

/** The same words as tables and as plain text, for people and for other programs. */
export function ReadableFiles() {
  const { words, worksheet, today, locale, say } = useApp();
  const text = words.files;
  const sheet = worksheet.value;
  const shown = useSignal<string | undefined>(undefined);
  const plain = () => writePlainText(sheet, words, locale);
  const columns = words.files.columns;
  return (
    <section aria-labelledby="read">
      <h2 class="text-lead" id="read">
        {text.read}
      </h2>
      <p class="links">
        <button
          type="button"
          class="link"
          onClick={() => deliverFile(nameFile('text', today.value), 'text/plain', plain())}
        >
          {text.text}
        </button>
        <button
          type="button"
          class="link"
          onClick={async () => {
            const isCopied = await copyText(plain());
            shown.value = isCopied ? undefined : plain();
            say(isCopied ? text.copied : text.copyFailed);
          }}
        >
          {text.copyText}
        </button>
        <button
          type="button"
          class="link"
          onClick={() =>
            deliverFile(
              nameFile('stones', today.value),
              'text/csv',
              writeStonesCsv(sheet, columns.stones, words.stone.past),
            )
          }
        >
          {text.stonesCsv}
        </button>
        <button
          type="button"
          class="link"
          onClick={() =>
            deliverFile(
              nameFile('check-ins', today.value),
              'text/csv',
              writeCheckInsCsv(sheet, columns.checkIns),
            )
          }
        >
          {text.checkInsCsv}
        </button>
      </p>
      {shown.value !== undefined && (
        <>
          <p class="hint">{text.copyFailed}</p>
          <textarea
            class="field-box"
            rows={8}
            readOnly
            aria-label={text.textLabel}
            value={shown.value}
            translate={false}
          />
        </>
      )}
    </section>
  );
}
