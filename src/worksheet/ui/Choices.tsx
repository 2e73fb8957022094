import { Option } from './Option.tsx';
import { toId } from './to-id.ts';

interface Props<Value extends string> {
  readonly legend: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly hints?: Readonly<Record<Value, string>>;
  /** True where a heading outside already asks the question. */
  readonly isHeading?: boolean;
}

/** One of a few, as large radio buttons. Nothing is chosen beforehand. */
export function Choices<Value extends string>({
  legend,
  names,
  value,
  onChange,
  hints,
  isHeading,
}: Props<Value>) {
  const id = toId(legend);
  return (
    <fieldset class="field">
      <legend class={isHeading ? 'sr-only' : 'strong'}>{legend}</legend>
      <div class="options">
        {(Object.keys(names) as Value[]).map((key) => (
          <Option
            key={key}
            type="radio"
            name={id}
            value={key}
            checked={value === key}
            onChange={() => onChange(key)}
            aria-describedby={hints && `${id}-${key}`}
          >
            <span>
              <span class={hints && 'strong'}>{names[key]}</span>
              {hints && (
                <span class="hint block" id={`${id}-${key}`}>
                  {hints[key]}
                </span>
              )}
            </span>
          </Option>
        ))}
      </div>
    </fieldset>
  );
}
