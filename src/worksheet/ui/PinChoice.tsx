import { useId } from 'preact/hooks';
import { useApp } from './context.tsx';

interface Props {
  readonly label: string;
  /** The person’s own words that are pinned. */
  readonly own: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** At which number of the line a person’s own words stand. */
export function PinChoice({ label, own, value, onChange }: Props) {
  const { words } = useApp();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {label}{' '}
        <span class="hint block" translate={false}>
          {own}
        </span>
      </label>
      <select
        id={id}
        class="field-box"
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === '' ? undefined : Number(currentTarget.value))
        }
      >
        <option value="">{words.goal.pinNone}</option>
        {Array.from({ length: 11 }, (_, number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </div>
  );
}
