import { isLocalDate, type LocalDate } from '../model/local-date.ts';
import { app } from './current.ts';
import { Labelled } from './Labelled.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: LocalDate | undefined;
  /** Gets whole days only; undefined for an emptied field. */
  readonly onChange: (day: LocalDate | undefined) => void;
}

/** A day up to today. */
export function DayField({ value = '', onChange, ...question }: Props) {
  return (
    <Labelled {...question}>
      {(ties) => (
        <input
          {...ties}
          class="field-box"
          type="date"
          max={app.today}
          value={value}
          onChange={({ currentTarget: { value: day } }) => {
            if (day === '' || isLocalDate(day)) onChange(day || undefined);
          }}
        />
      )}
    </Labelled>
  );
}
