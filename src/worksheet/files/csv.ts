/** Tables for a spreadsheet, with codes beside the words so that programs can count them. */
import type { MarkKind, Worksheet } from '../model/shapes.ts';
import { listCheckIns, listStones } from '../model/worksheet.ts';

/**
 * All stones by day. The columns are: day, kind in words, kind as its code (`did`, `tried`,
 * `learned` or `rested`), goal, step, note. `columns` are their six names.
 */
export function writeStonesCsv(
  worksheet: Worksheet,
  columns: readonly string[],
  kindNames: Readonly<Record<MarkKind, string>>,
): string {
  const { goals, steps } = worksheet;
  const rows = listStones(worksheet).map(({ on, kind, goal, step, note }) => [
    on,
    kindNames[kind],
    kind,
    goals[goal ?? '']?.title,
    steps[step ?? '']?.text,
    note,
  ]);
  return writeCsv([columns, ...rows]);
}

/**
 * All check-ins by day. The columns are: day, goal, number (0 to 10; empty for “I am not sure”),
 * the id of the number’s anchors (`closeness/1`), what helped, what got in the way. `columns` are
 * their six names.
 */
export function writeCheckInsCsv(worksheet: Worksheet, columns: readonly string[]): string {
  const rows = listCheckIns(worksheet).map(({ on, goal, value, scale, helped, inTheWay }) => [
    on,
    worksheet.goals[goal]?.title,
    value,
    scale,
    helped,
    inTheWay,
  ]);
  return writeCsv([columns, ...rows]);
}

/** RFC 4180, with a byte order mark: without it Excel doesn’t take the text for UTF-8. */
function writeCsv(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  const lines = rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/**
 * A cell that a spreadsheet would run as a formula gets a quote mark in front (OWASP, “CSV
 * Injection”, names these characters, the full-width ones among them).
 */
function writeCell(value: string | number | null | undefined): string {
  const text = String(value ?? '').toWellFormed();
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
