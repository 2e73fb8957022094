import { z } from 'astro/zod';
import { topics } from './topic.ts';

const group = z
  .array(z.string().regex(/^[a-z0-9-]+$/, 'write each word in lower case, without spaces'))
  .min(2);

/**
 * What search knows of a language, one file a kind of knowledge. A file has the field of its kind:
 * synonyms `same` and `near`, intents `asks`, spanish `words`.
 */
export const searchWordsSchema = z.strictObject({
  same: z
    .array(group)
    .optional()
    .describe('Groups of words that mean the same, the main one first.'),
  near: z.array(group).optional().describe('Groups of words that belong together.'),
  asks: z
    .partialRecord(z.enum(topics), z.array(z.string()).min(1))
    .optional()
    .describe('Ways in which people ask about each topic.'),
  words: z
    .record(z.string().regex(/^[a-z]+\*?$/, 'write it in lower case, without accents'), z.string())
    .optional()
    .describe('Words of another language and what they mean here; a star stands for any ending.'),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;
