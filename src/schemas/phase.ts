import { z } from 'astro/zod';

/** Front matter of a phase of the trail. The file name is the phase; the body says where one stands. */
export const phaseSchema = z.strictObject({
  title: z.string().max(40).describe('Name of the phase.'),
  summary: z.string().max(120).describe('One plain line for the trail on the home page.'),
  articles: z.array(z.string()).describe('Slugs of its articles, in the order to read them.'),
});
