import { z } from 'astro/zod';
import { day } from './day.ts';

/** The three days that every page with claims carries. */
export const dates = z.strictObject({
  published: day.describe('The day it first appeared.'),
  checked: day.describe('The day its claims were last read against their sources.'),
  nextCheck: day.describe('The day by which they are read again.'),
});
