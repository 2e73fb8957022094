import { addDays, type LocalDate } from '../model/local-date.ts';
import type { Rhythm } from '../model/shapes.ts';

/**
 * A line has at most 75 octets (RFC 5545, 3.1): the longest name of a field that holds a title has 12,
 * and a character of UTF-8 at most 4.
 */
const TITLE_LINE = /.{15}(?=.)/gsu;

interface CalendarEntry {
  /** Stays the same, so that a calendar replaces the entry instead of adding another. */
  readonly uid: string;
  readonly title: string;
  readonly on: LocalDate;
  /** `session` and `none` don’t repeat: nobody knows the days. */
  readonly rhythm: Rhythm;
  readonly now: Date;
}

/** A file with one all-day entry for a person’s own calendar, which reminds of it, by RFC 5545. */
export function writeCalendar({ uid, title, on, rhythm, now }: CalendarEntry): string {
  const rule = writeRule(on, rhythm);
  const name = escapeText(title).replace(TITLE_LINE, '$&\r\n ');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cairn//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    // In UTC by the RFC (3.8.7.2): this isn’t the person’s day.
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    // Minutes: higher for every later file, and below 2³¹ until the year 6053.
    `SEQUENCE:${Math.floor(now.getTime() / 60_000)}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${name}`,
    // Calendars are shared: others shouldn’t read it, nor find the day taken.
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    // At nine in the morning of the day.
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${name}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

function writeRule(on: LocalDate, rhythm: Rhythm): string | undefined {
  if (rhythm === 'week') return 'FREQ=WEEKLY';
  if (rhythm === 'fortnight') return 'FREQ=WEEKLY;INTERVAL=2';
  if (rhythm !== 'month') return undefined;
  // A plain rule skips months without that day, so an entry on the 31st goes to the last of each. Only
  // for February a 29th or 30th finds no rule that all calendars read: `BYSETPOS` fails in ical.js,
  // and so in Thunderbird.
  const isLast = addDays(on, 1).endsWith('-01') && !on.endsWith('-28');
  return isLast ? 'FREQ=MONTHLY;BYMONTHDAY=-1' : 'FREQ=MONTHLY';
}

/** RFC 5545, 3.3.11; other control characters may not stand in a text. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}
