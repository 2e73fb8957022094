import { writeCheckInsCsv, writeStonesCsv } from '../files/csv.ts';
import { copyText, deliverFile } from '../files/deliver.client.ts';
import { writePlainText } from '../files/plain-text.ts';
import { Button } from './Button.tsx';
import { app, useScratch } from './current.ts';
import { OwnWords } from './OwnWords.tsx';
import { Section } from './Section.tsx';

/** The same words as tables and as plain text, for people and for other programs. */
export function ReadableFiles() {
  const [shown, setShown] = useScratch('shown', '');
  const text = app.words.files;
  const { columns } = text;
  const tell = () => writePlainText(app.worksheet, app.words, app.locale);

  async function copy(): Promise<void> {
    const isCopied = await copyText(tell());
    setShown(isCopied ? '' : tell());
    app.tell(isCopied ? text.copied : text.copyFailed);
  }

  return (
    <Section title={text.read}>
      <p class="links">
        <Button onClick={() => deliverFile('text', app.today, tell())}>{text.text}</Button>
        <Button onClick={copy}>{text.copyText}</Button>
        <Button
          onClick={() =>
            deliverFile(
              'stones',
              app.today,
              writeStonesCsv(app.worksheet, columns.stones, app.words.stone.past),
            )
          }
        >
          {text.stonesCsv}
        </Button>
        <Button
          onClick={() =>
            deliverFile('check-ins', app.today, writeCheckInsCsv(app.worksheet, columns.checkIns))
          }
        >
          {text.checkInsCsv}
        </Button>
      </p>
      {shown && (
        <OwnWords rows={8} readOnly aria-label={text.textLabel} value={shown} onWrite={setShown} />
      )}
    </Section>
  );
}
