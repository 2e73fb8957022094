import type { ComponentChildren } from 'preact';
import { toId } from './to-id.ts';

/** What ties a control to its label and its hint. */
interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
}

interface Props {
  readonly label: string;
  /** Tells it from another one with the same label. */
  readonly name?: string;
  /** The person’s own words that the question is about. */
  readonly own?: string;
  readonly hint?: string | undefined;
  /** True for the one question of a screen, which the screen’s heading already shows. */
  readonly isHeading?: boolean | undefined;
  readonly children: (ties: Ties) => ComponentChildren;
}

/** A question with its hint and whatever answers it. */
export function Labelled({ label, name, own, hint, isHeading, children }: Props) {
  const id = toId(label, name);
  const hintId = hint && `${id}-hint`;
  return (
    <div class="field">
      {!isHeading && (
        <label class="strong" for={id}>
          {label}{' '}
          {own && (
            <span class="hint block" translate={false}>
              {own}
            </span>
          )}
        </label>
      )}
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': hintId })}
    </div>
  );
}
