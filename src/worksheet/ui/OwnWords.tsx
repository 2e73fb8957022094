import type { TextareaHTMLAttributes } from 'preact';

interface Props extends TextareaHTMLAttributes {
  readonly onWrite: (text: string) => void;
}

/** Room for a person’s words. Nothing typed here goes to a spelling or writing service unasked. */
export function OwnWords({ onWrite, ...rest }: Props) {
  return (
    <textarea
      class="field-box"
      onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      autocomplete="off"
      spellcheck={false}
      translate={false}
      {...{ writingsuggestions: 'false', 'data-gramm': 'false' }}
      {...rest}
    />
  );
}
