import { listGoals } from '../model/worksheet.ts';
import { AskToKeep } from './AskToKeep.tsx';
import { Button, Go } from './Button.tsx';
import { app } from './current.ts';
import { LockCopy } from './LockCopy.tsx';
import { OpenCopy } from './OpenCopy.tsx';
import { Option } from './Option.tsx';
import { PackGoals } from './PackGoals.tsx';
import { PrintGoals } from './Print.tsx';
import { ReadableFiles } from './ReadableFiles.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { Screen } from './Screen.tsx';
import { Section } from './Section.tsx';

interface Props {
  /** Address of the sheet to print and fill in by hand. */
  readonly paper: string;
}

/** Everything that leaves or enters this page as a file or on paper, and what deletes it all. */
export function Files({ paper }: Props) {
  const text = app.words.files;
  const hasStones = Object.keys(app.worksheet.stones).length > 0;
  return (
    <>
      <Screen
        title={text.title}
        lead={text.lead}
        actions={
          <Go look="main" to={{ at: 'home' }}>
            {app.words.common.goHome}
          </Go>
        }
      >
        <SaveCopy look="main" />
        <LockCopy />
        <OpenCopy />
        <Section title={text.print}>
          <p class="links">
            <Button onClick={() => print()}>{text.printFilled}</Button>
            <a class="link" href={paper}>
              {text.blank}
            </a>
          </p>
        </Section>
        <ReadableFiles />
        {hasStones && (
          <p>
            <Go to={{ at: 'picture' }}>{app.words.cairn.share}</Go>
          </p>
        )}
        <SaveCalendar title={text.calendar} />
        <PackGoals />
        {app.place === 'device' && (
          <Section title={text.settings}>
            <Option
              type="checkbox"
              aria-describedby="spellcheck"
              checked={app.meta.spellcheck === true}
              onChange={({ currentTarget }) => app.writeMeta({ spellcheck: currentTarget.checked })}
            >
              {text.spellcheck}
            </Option>
            <p class="hint" id="spellcheck">
              {text.spellcheckHint}
            </p>
            {hasStones && <AskToKeep />}
          </Section>
        )}
        <Section title={text.deleteTitle}>
          <Go look="danger" to={{ at: 'delete' }}>
            {text.deleteTitle} …
          </Go>
        </Section>
        <p class="hint">{text.otherBrowser}</p>
      </Screen>
      <PrintGoals goals={listGoals(app.worksheet)} isWhole />
    </>
  );
}
