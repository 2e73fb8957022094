import { type Part, tellGoals } from '../files/plain-text.ts';
import type { Goal } from '../model/shapes.ts';
import { app } from './current.ts';

interface Props {
  readonly title: string;
  readonly parts: readonly Part[];
  /** Heading of the part that stands in a box. */
  readonly boxed?: string;
}

/** What goes onto paper; on the screen it isn’t there. */
export function Print({ title, parts, boxed }: Props) {
  return (
    <div class="print-only" aria-hidden="true" translate={false}>
      <p class="print-title">{title}</p>
      {parts.map(({ heading, lines }) => (
        <section key={heading} class={heading === boxed ? 'print-box' : undefined}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface GoalsProps {
  readonly goals: readonly Goal[];
  /** With steps that were put away. */
  readonly isWhole?: boolean;
}

/** What a person wrote about some goals, and without one, on paper. */
export function PrintGoals({ goals, isWhole }: GoalsProps) {
  const { words, worksheet, locale } = app;
  return <Print title={words.title} parts={tellGoals(worksheet, goals, words, locale, isWhole)} />;
}
