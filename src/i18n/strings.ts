import { en } from './en.ts';
import type { Locale } from './locales.ts';

/** Every word that the code itself says; `en.ts` defines the shape for all languages. */
type Strings = typeof en;

const strings: Readonly<Record<Locale, Strings>> = { en };

/** The words of a language. */
export function getStrings(locale: Locale): Strings {
  return strings[locale];
}

/** A day (`2026-11-22`) as people write it in a language: “22 Nov 2026”. */
export function formatDay(day: string, locale: Locale): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  // Noon in UTC and printed in UTC: no time zone moves it to another day.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date, 12));
}
