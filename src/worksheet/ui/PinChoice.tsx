import { app } from './current.ts';
import { Labelled } from './Labelled.tsx';
import { NUMBERS } from './Scale.tsx';

interface Props {
  readonly label: string;
  /** The person’s own words that are pinned. */
  readonly own: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** At which number of the line a person’s own words stand. */
export function PinChoice({ label, own, value, onChange }: Props) {
  return (
    <Labelled label={label} own={own}>
      {(ties) => (
        <select
          {...ties}
          class="field-box"
          value={value ?? ''}
          onChange={({ currentTarget: { value: number } }) =>
            onChange(number === '' ? undefined : Number(number))
          }
        >
          <option value="">{app.words.goal.pinNone}</option>
          {NUMBERS.map((number) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
