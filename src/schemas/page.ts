import { z } from 'astro/zod';
import { dates } from './dates.ts';

/** Front matter of a page outside the trail: About, How we check what we write. */
export const pageSchema = dates.extend({
  title: z.string().max(70).describe('Title, in sentence case.'),
  summary: z.string().min(40).max(160).describe('One plain sentence: what the page gives.'),
  searchTerms: z.array(z.string()).optional().describe('What people type who look for it.'),
});

export type PageFrontMatter = z.infer<typeof pageSchema>;
