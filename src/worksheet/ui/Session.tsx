import { copyText, deliverFile } from '../files/deliver.client.ts';
import { writeSheetText } from '../files/plain-text.ts';
import { createId } from '../model/id.ts';
import type { Id } from '../model/shapes.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';
import { DayField } from './DayField.tsx';
import { Field } from './Field.tsx';
import { Option } from './Option.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Print } from './Print.tsx';
import { useRecord } from './record.ts';
import { Screen } from './Screen.tsx';
import { draftSheet, findSheet, HARD_TO_SAY, listChosen, listSheetParts } from './sheet.ts';

interface Props {
  /** Empty for today’s sheet. */
  readonly id: Id;
}

/** One page for the next session: lines from the log, each with a tick box and words to change. */
export function Session({ id }: Props) {
  const text = app.words.session;
  const draft = draftSheet(app.worksheet, app.today);
  const kept = app.worksheet.sheets[id] ?? findSheet(app.worksheet, app.today);
  const { put, ask } = useRecord('sheets', kept?.id ?? createId(), draft, text);
  const sheet = kept ?? draft;
  const parts = listSheetParts(app.worksheet, sheet.since, app.words, app.locale);
  const tick = (line: string) => ({
    type: 'checkbox' as const,
    checked: !sheet.hide.includes(line),
    onChange: () =>
      put({
        hide: sheet.hide.includes(line)
          ? sheet.hide.filter((other) => other !== line)
          : [...sheet.hide, line],
      }),
  });
  const chosen = listChosen(sheet, parts, text);
  const plain = writeSheetText(chosen);

  async function copy(): Promise<void> {
    app.tell((await copyText(plain)) ? app.words.files.copied : app.words.files.copyFailed);
  }

  return (
    <>
      <Screen
        title={text.title}
        lead={text.lead}
        actions={
          <>
            <Button look="main" onClick={() => print()}>
              {text.print}
            </Button>
            <Button look="ink" onClick={copy}>
              {text.copyText}
            </Button>
            <Button
              look="ink"
              onClick={() => deliverFile('text', app.today, plain, { share: true })}
            >
              {text.share}
            </Button>
          </>
        }
      >
        <DayField {...ask('since')} value={sheet.since} />
        {parts.length === 0 && <p class="hint">{text.nothing}</p>}
        {parts.map(({ heading, lines }) => (
          <fieldset key={heading} class="field">
            <legend class="strong">{heading}</legend>
            {lines.map((line) => (
              <div key={line.id} class="sheet-line">
                <input
                  {...tick(line.id)}
                  class="tick"
                  aria-label={`${text.onSheet}: ${line.text}`}
                />
                <OwnWords
                  rows={1}
                  aria-label={`${heading}: ${line.text}`}
                  value={sheet.lines?.[line.id] ?? line.text}
                  onWrite={(own) => put({ lines: { ...sheet.lines, [line.id]: own } })}
                />
              </div>
            ))}
          </fieldset>
        ))}
        <Field {...ask('talkAbout')} isLong />
        <Field {...ask('hardToSay')} isLong />
        <Option {...tick(HARD_TO_SAY)}>{text.include}</Option>
        <p class="hint">
          {text.whoSees} {text.printing} {text.clipboard}
        </p>
      </Screen>
      <Print title={text.title} parts={chosen} boxed={text.hardToSay} />
    </>
  );
}
