import { AskToKeep } from './AskToKeep.tsx';
import { useApp } from './context.tsx';
import { LockCopy } from './LockCopy.tsx';
import { OpenCopy } from './OpenCopy.tsx';
import { PackGoals } from './PackGoals.tsx';
import { PrintGoals } from './PrintGoals.tsx';
import { ReadableFiles } from './ReadableFiles.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { SavePicture } from './SavePicture.tsx';
import { Screen } from './Screen.tsx';

interface Props {
  /** Address of the sheet to print and fill in by hand. */
  readonly paper: string;
}

/** Everything that leaves or enters this page as a file or on paper, and what deletes it all. */
export function Files({ paper }: Props) {
  const { words, worksheet, meta, place, writeMeta, go } = useApp();
  const text = words.files;
  return (
    <>
      <Screen
        title={text.title}
        lead={text.lead}
        actions={
          <button
            type="button"
            class="pill bg-accent text-on-accent"
            onClick={() => go({ at: 'home' })}
          >
            {words.common.goHome}
          </button>
        }
      >
        <SaveCopy />
        <LockCopy />
        <OpenCopy />
        <section aria-labelledby="print">
          <h2 class="text-lead" id="print">
            {text.print}
          </h2>
          <p class="links">
            <button type="button" class="link" onClick={() => print()}>
              {text.printFilled}
            </button>
            <a class="link" href={paper}>
              {text.blank}
            </a>
          </p>
        </section>
        <ReadableFiles />
        <SavePicture />
        <SaveCalendar />
        <PackGoals />
        {place.value === 'device' && (
          <section aria-labelledby="settings">
            <h2 class="text-lead" id="settings">
              {text.settings}
            </h2>
            <label class="option">
              <input
                type="checkbox"
                aria-describedby="spellcheck"
                checked={meta.value.spellcheck === true}
                onChange={({ currentTarget }) => writeMeta({ spellcheck: currentTarget.checked })}
              />
              {text.spellcheck}
            </label>
            <p class="hint" id="spellcheck">
              {text.spellcheckHint}
            </p>
            {Object.keys(worksheet.value.stones).length > 0 && <AskToKeep />}
          </section>
        )}
        <section aria-labelledby="delete">
          <h2 class="text-lead" id="delete">
            {text.deleteTitle}
          </h2>
          <button type="button" class="pill pill-danger mt-2" onClick={() => go({ at: 'delete' })}>
            {text.deleteTitle} …
          </button>
        </section>
        <p class="hint">{text.otherBrowser}</p>
      </Screen>
      <PrintGoals goals={Object.values(worksheet.value.goals)} />
    </>
  );
}
