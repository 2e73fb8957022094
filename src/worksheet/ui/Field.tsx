import { app } from './current.ts';
import { Labelled } from './Labelled.tsx';
import { OwnWords } from './OwnWords.tsx';

/** Beyond this a line is long for paper; nothing is ever cut. In characters as people count them. */
const LONG = 600;

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** True where an answer has many lines. */
  readonly isLong?: boolean;
  /** True for the one question of a screen, whose label is the screen’s heading. */
  readonly isHeading?: boolean;
}

/** A question and room for the answer. */
export function Field({ value = '', onChange, isLong, ...question }: Props) {
  const isTooLong = [...value].length > LONG;
  return (
    <Labelled {...question}>
      {({ id, 'aria-describedby': hint }) => (
        <>
          <OwnWords
            id={id}
            aria-label={question.isHeading ? question.label : undefined}
            aria-describedby={isTooLong ? `${hint ?? ''} ${id}-long` : hint}
            rows={isLong ? 4 : 2}
            value={value}
            onWrite={onChange}
            spellcheck={app.meta.spellcheck === true}
          />
          {isTooLong && (
            <p class="hint" id={`${id}-long`}>
              {app.words.common.long}
            </p>
          )}
        </>
      )}
    </Labelled>
  );
}
