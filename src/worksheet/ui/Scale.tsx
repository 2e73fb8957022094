import type { Goal } from '../model/shapes.ts';
import { nameGoal } from '../words/answers.ts';
import { fill } from '../words/fill.ts';
import { app } from './current.ts';
import { Option } from './Option.tsx';
import { Own } from './Own.tsx';
import { toId } from './to-id.ts';

export const NUMBERS = Array.from({ length: 11 }, (_, number) => number);

interface Props {
  readonly legend: string;
  readonly isHeading?: boolean;
  /** Null is “I am not sure”; undefined is no answer yet. */
  readonly value: number | null | undefined;
  readonly onChange: (value: number | null) => void;
  /** Whose own words stand on the line. */
  readonly goal?: Goal | undefined;
}

/** The line from 0 to 10: eleven radio buttons, because a slider is hard to use with many aids. */
export function Scale({ legend, isHeading, value, onChange, goal }: Props) {
  const id = toId(legend, goal?.id);
  const { anchors, anchorLow, anchorHigh, notSure } = app.words.goal;
  const pins = listPins(goal);
  const radio = (choice: number | null) => ({
    type: 'radio' as const,
    name: id,
    checked: value === choice,
    onChange: () => onChange(choice),
  });
  return (
    <fieldset class="field">
      <legend>
        <span class={isHeading ? 'sr-only' : 'strong'}>{legend}</span>
        {/* Beside other goals the same question stands once for each. */}
        <span class="sr-only">
          {anchors} {goal && <Own>{nameGoal(goal, app.words)}</Own>}
        </span>
      </legend>
      <div class="scale">
        {NUMBERS.map((number) => (
          <label
            key={number}
            class={pins.some((pin) => pin.number === number) ? 'mark pinned' : 'mark'}
          >
            <input {...radio(number)} />
            <span translate={false}>{number}</span>
          </label>
        ))}
      </div>
      <p class="scale-ends hint" aria-hidden="true">
        <span>{anchorLow}</span>
        <span>{anchorHigh}</span>
      </p>
      {pins.map((pin) => (
        <p key={pin.number} class="hint" translate={false}>
          {fill(app.words.checkIn.pinned, pin)}
        </p>
      ))}
      <Option {...radio(null)}>{notSure}</Option>
    </fieldset>
  );
}

function listPins(goal: Goal | undefined): { words: string; number: number }[] {
  const { firstSign, goodEnough } = goal?.pins ?? {};
  return [
    { words: goal?.firstSign, number: firstSign },
    { words: goal?.goodEnough, number: goodEnough },
  ].flatMap(({ words, number }) => (words && number !== undefined ? [{ words, number }] : []));
}
