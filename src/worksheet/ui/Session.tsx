import { useSignal } from '@preact/signals';
import { nameFile } from '../files/copy.ts';
import { copyText, deliverFile } from '../files/deliver.client.ts';
import { writeSheetText } from '../files/plain-text.ts';
import { createId } from '../model/id.ts';
import { isLocalDate } from '../model/local-date.ts';
import type { Fields, Id, SessionSheet } from '../model/shapes.ts';
import { useApp } from './context.tsx';
import { toAnswer } from './drafts.ts';
import { Field } from './Field.tsx';
import { Screen } from './Screen.tsx';
import { draftSheet, findSheet, HARD_TO_SAY, listSheetParts, type SheetPart } from './sheet.ts';

interface Props {
  /** Empty for today’s sheet. */
  readonly id: Id;
}

/** One page for the next session: lines from the log, each with a tick box and words to change. */
export function Session({ id }: Props) {
  const { words, worksheet, today, locale, edit, say } = useApp();
  const ownId = useSignal(createId());
  const text = words.session;
  const draft = draftSheet(worksheet.value, today.value);
  const kept = worksheet.value.sheets[id] ?? findSheet(worksheet.value, today.value);
  const sheet: Fields<SessionSheet> = kept ?? draft;
  const put = (fields: Partial<Record<keyof SessionSheet, unknown>>) =>
    edit('sheets', kept?.id ?? ownId.value, fields, draft);
  const parts = listSheetParts(worksheet.value, sheet.since, words, locale);
  const isShown = (line: string) => !sheet.hide.includes(line);
  const show = (line: string, isOn: boolean) =>
    put({ hide: isOn ? sheet.hide.filter((other) => other !== line) : [...sheet.hide, line] });
  const chosen = listChosen(sheet, parts, text.talkAbout, text.hardToSay);
  const plain = writeSheetText(chosen);
  const copied = useSignal('');
  return (
    <>
      <Screen
        title={text.title}
        lead={text.lead}
        actions={
          <>
            <button type="button" class="pill bg-accent text-on-accent" onClick={() => print()}>
              {text.print}
            </button>
            <button
              type="button"
              class="pill pill-ink"
              onClick={async () => {
                copied.value = (await copyText(plain))
                  ? words.files.copied
                  : words.files.copyFailed;
                say(copied.value);
              }}
            >
              {text.copyText}
            </button>
            <button
              type="button"
              class="pill pill-ink"
              onClick={() =>
                deliverFile(nameFile('text', today.value), 'text/plain', plain, { share: true })
              }
            >
              {text.share}
            </button>
          </>
        }
      >
        <div class="field">
          <label class="strong" for="since">
            {text.since}
          </label>
          <input
            id="since"
            class="field-box"
            type="date"
            max={today.value}
            value={sheet.since ?? ''}
            onChange={({ currentTarget: { value } }) =>
              (value === '' || isLocalDate(value)) && put({ since: toAnswer(value) })
            }
          />
        </div>
        {parts.length === 0 && <p class="hint">{text.nothing}</p>}
        {parts.map(({ heading, lines }) => (
          <fieldset key={heading} class="field">
            <legend class="strong">{heading}</legend>
            {lines.map((line) => (
              <div key={line.id} class="sheet-line">
                <input
                  type="checkbox"
                  class="tick"
                  aria-label={`${text.onSheet}: ${line.text}`}
                  checked={isShown(line.id)}
                  onChange={({ currentTarget }) => show(line.id, currentTarget.checked)}
                />
                <textarea
                  class="field-box"
                  rows={1}
                  aria-label={`${heading}: ${line.text}`}
                  value={sheet.lines?.[line.id] ?? line.text}
                  onInput={({ currentTarget: { value } }) =>
                    put({ lines: { ...sheet.lines, [line.id]: value } })
                  }
                  autocomplete="off"
                  spellcheck={false}
                  translate={false}
                />
              </div>
            ))}
          </fieldset>
        ))}
        <Field
          label={text.talkAbout}
          isLong
          value={sheet.talkAbout}
          onChange={(talkAbout) => put({ talkAbout: toAnswer(talkAbout) })}
        />
        <Field
          label={text.hardToSay}
          hint={text.hardToSayHint}
          isLong
          value={sheet.hardToSay}
          onChange={(hardToSay) => put({ hardToSay: toAnswer(hardToSay) })}
        />
        <label class="option">
          <input
            type="checkbox"
            checked={isShown(HARD_TO_SAY)}
            onChange={({ currentTarget }) => show(HARD_TO_SAY, currentTarget.checked)}
          />
          {text.include}
        </label>
        <p class="hint">
          {text.whoSees} {text.printing} {text.clipboard}
        </p>
        <p class="hint">{copied.value}</p>
      </Screen>
      <div class="print-only" aria-hidden="true" translate={false}>
        <p class="print-title">{text.title}</p>
        {chosen.map(({ heading, lines }) => (
          <section key={heading} class={heading === text.hardToSay ? 'print-box' : undefined}>
            <h2>{heading}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** What is ticked, in the person’s own words; the hard part last. */
function listChosen(
  sheet: Fields<SessionSheet>,
  parts: readonly SheetPart[],
  talkAbout: string,
  hardToSay: string,
): { heading: string; lines: string[] }[] {
  const own = (heading: string, words: string | undefined) =>
    words ? [{ heading, lines: words.split('\n').filter((line) => line.trim() !== '') }] : [];
  return [
    ...parts.map(({ heading, lines }) => ({
      heading,
      lines: lines
        .filter(({ id }) => !sheet.hide.includes(id))
        .map(({ id, text }) => sheet.lines?.[id] ?? text),
    })),
    ...own(talkAbout, sheet.talkAbout),
    ...(sheet.hide.includes(HARD_TO_SAY) ? [] : own(hardToSay, sheet.hardToSay)),
  ].filter(({ lines }) => lines.length > 0);
}
