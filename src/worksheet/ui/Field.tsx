import { useId } from 'preact/hooks';
import { useApp } from './context.tsx';

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

/** A question and room for the answer. What is typed never goes to a spelling service unasked. */
export function Field({
  label,
  hint,
  value = '',
  onChange,
  isLong = false,
  isHeading = false,
}: Props) {
  const { words, meta } = useApp();
  const id = useId();
  const isTooLong = [...value].length > LONG;
  const described = [hint && `${id}-hint`, isTooLong && `${id}-long`].filter(Boolean).join(' ');
  return (
    <div class="field">
      {!isHeading && (
        <label class="strong" for={id}>
          {label}
        </label>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        class="field-box"
        rows={isLong ? 4 : 2}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
        aria-label={isHeading ? label : undefined}
        aria-describedby={described || undefined}
        autocomplete="off"
        spellcheck={meta.value.spellcheck === true}
        translate={false}
        {...{ writingsuggestions: 'false', 'data-gramm': 'false' }}
      />
      {isTooLong && (
        <p class="hint" id={`${id}-long`}>
          {words.common.long}
        </p>
      )}
    </div>
  );
}
