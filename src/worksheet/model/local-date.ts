/**
 * Days as a person’s own calendar has them: `2026-11-22`. There are no times, no time zones and no
 * milliseconds in the worksheet, so that a change of clocks or a flight can’t move a stone.
 */
export type LocalDate = string;

/** The day that it is where this device is. `toISOString` would tell London’s. */
export function toLocalDate(now: Date): LocalDate {
  return join(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && fromUtc(toUtc(text)) === text;
}

/** The day some days later, or earlier for a negative number. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const utc = toUtc(date);
  utc.setUTCDate(utc.getUTCDate() + days);
  return fromUtc(utc);
}

/** The same day of the next month; the last day where the next month is shorter. */
export function addMonth(date: LocalDate): LocalDate {
  const utc = toUtc(date);
  const day = utc.getUTCDate();
  utc.setUTCMonth(utc.getUTCMonth() + 1);
  // Past the end of a shorter month: day 0 of the month that it ran into is the last of the one meant.
  if (utc.getUTCDate() < day) utc.setUTCDate(0);
  return fromUtc(utc);
}

/** Whole days from one day to another; negative if the other is earlier. */
export function countDays(from: LocalDate, to: LocalDate): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / 86_400_000);
}

/** A day as a person writes it: “November 22, 2026”. */
export function formatDate(date: LocalDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    toUtc(date),
  );
}

/** Noon in UTC: arithmetic there never meets a change of clocks. */
function toUtc(date: LocalDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const utc = new Date(Date.UTC(2000, month - 1, day, 12));
  // Date.UTC takes years below 100 for the 1900s.
  utc.setUTCFullYear(year, month - 1, day);
  return utc;
}

function fromUtc(utc: Date): LocalDate {
  return join(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
}

function join(year: number, month: number, day: number): LocalDate {
  const pad = (number: number, width: number) => String(number).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
