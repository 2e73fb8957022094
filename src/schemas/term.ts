import { z } from 'astro/zod';

/** One word of the glossary. The file name is its id. */
export const termSchema = z.strictObject({
  term: z.string().describe('The word as people write it in a sentence.'),
  definition: z.string().max(240).describe('What it means, in one or two plain sentences.'),
  also: z.array(z.string()).describe('Other names that people meet; may be empty.'),
});

export type Term = z.infer<typeof termSchema>;
