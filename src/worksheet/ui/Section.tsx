import type { ComponentChildren } from 'preact';
import { toId } from './to-id.ts';

interface Props {
  readonly title: string;
  /** What the heading is the label of. */
  readonly labels?: string;
  readonly children: ComponentChildren;
}

/** A part of a screen with a heading, which is its name for a screen reader too. */
export function Section({ title, labels, children }: Props) {
  const id = toId(title);
  return (
    <section aria-labelledby={id}>
      <h2 class="text-lead" id={id}>
        {labels ? <label for={labels}>{title}</label> : title}
      </h2>
      {children}
    </section>
  );
}
