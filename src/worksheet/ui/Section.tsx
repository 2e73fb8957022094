import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a screen under a heading. */
export function Section({ title, children }: Props) {
  return (
    <section>
      <h2 class="text-lead">{title}</h2>
      {children}
    </section>
  );
}
