import type { Helpline } from '../schemas/helpline.ts';

/** A number that nobody has looked at for so long may have changed hands. */
export const MONTHS_BETWEEN_CHECKS = 6;

/** An entry whose last check is too old. */
interface Due {
  readonly file: string;
  readonly name: string;
  readonly checked: string;
}

interface File {
  readonly file: string;
  readonly lines: readonly Pick<Helpline, 'name' | 'checked'>[];
}

/** The entries that are past their next check on a day (`2027-05-28`), the oldest first. */
export function listDue(files: readonly File[], today: string): Due[] {
  return files
    .flatMap(({ file, lines }) => lines.map(({ name, checked }) => ({ file, name, checked })))
    .filter(({ checked }) => addMonths(checked, MONTHS_BETWEEN_CHECKS) < today)
    .sort((one, other) => one.checked.localeCompare(other.checked));
}

/**
 * The day of a moment, `2027-05-28`, on the calendar of whoever asks: by the clock and the time zone
 * of this machine. `checked` is such a day too, from the calendar of the person who checked.
 */
export function toDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The same day some months later; a day that a month lacks runs over into the next month. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date, 12)).toISOString().slice(0, 10);
}
