import { z } from 'astro/zod';

/**
 * A calendar day, kept as text (`2026-11-22`), so that no time zone can move it.
 * YAML reads an unquoted day as midnight UTC; that is turned back into the day that was written.
 */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().replace(/T.*/, '') : value),
  z.iso.date({ error: 'is not a day such as 2026-11-22' }),
);
