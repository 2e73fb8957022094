import { z } from 'astro/zod';
import { phases } from '../site.ts';
import { dates } from './dates.ts';
import { topics } from './topic.ts';

const reviewer = z.strictObject({
  name: z.string().describe('Name of the clinician who read the page.'),
  credentials: z.string().describe('What qualifies them, as they write it.'),
  url: z.url().describe('Where a reader can check both.'),
  date: dates.shape.checked.describe('The day of the review.'),
});

/** Front matter of an article. The file name is its address; the body is MDX. */
export const articleSchema = dates.extend({
  title: z.string().max(70).describe('Title, in sentence case.'),
  summary: z.string().min(40).max(160).describe('One plain sentence: what the page gives.'),
  phase: z.enum(phases).describe('Where on the trail it stands.'),
  topics: z.array(z.enum(topics)).min(1).describe('What it is about, for search and lists.'),
  searchTerms: z
    .array(z.string())
    .min(12)
    .max(30)
    .describe('What people type, 12 to 30 phrases, misspellings too, 3 to 5 of them in Spanish.'),
  related: z.array(z.string()).max(3).describe('Slugs, the next small step first.'),
  hasWayOut: z
    .boolean()
    .default(false)
    .describe('True if it speaks of fear or violence at home: it gets the button Leave this page.'),
  reviewedBy: reviewer.optional().describe('A clinician who has read it; only a real one.'),
});

export type ArticleFrontMatter = z.infer<typeof articleSchema>;
