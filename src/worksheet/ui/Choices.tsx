import { Option } from './Option.tsx';
import { toId } from './to-id.ts';

interface Props<Value extends string> {
  readonly legend: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of a few, as large radio buttons. Nothing is chosen beforehand. */
export function Choices<Value extends string>({ legend, names, value, onChange }: Props<Value>) {
  const id = toId(legend);
  return (
    <fieldset class="field">
      <legend class="strong">{legend}</legend>
      <div class="options">
        {(Object.keys(names) as Value[]).map((key) => (
          <Option
            key={key}
            type="radio"
            name={id}
            checked={value === key}
            onChange={() => onChange(key)}
          >
            {names[key]}
          </Option>
        ))}
      </div>
    </fieldset>
  );
}
