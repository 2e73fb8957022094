import { z } from 'astro/zod';
import { day } from './day.ts';
import { evidenceKinds } from './evidence.ts';

const person = z.strictObject({
  family: z.string().describe('Family name, with any particle: “van der Berg”.'),
  given: z.string().optional().describe('Given names or initials.'),
});
const organisation = z.strictObject({
  literal: z.string().describe('Name of an organisation, as it signs its work.'),
});

/** What a reader sees: a key of another source says nothing to them. */
const sentences = z.string().refine((text) => !/\b[a-z]+\d{4}[a-z]+\b/.test(text), {
  error: 'holds a citation key; name the authors and the year instead',
});

/** A year, a month or a day, as far as the work itself tells it. */
const partialDate = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, {
  error:
    'is not a year, month or day in quotation marks, such as "2016", "2016-03" or "2016-03-31"',
});

/**
 * One work of the bibliography. Bibliographic fields have the names of CSL-JSON
 * (https://docs.citationstyles.org); the rest says what the work is good for.
 */
export const sourceSchema = z
  .strictObject({
    type: z
      .enum(['article-journal', 'article-magazine', 'book', 'chapter', 'report', 'webpage'])
      .describe('CSL type of the work.'),
    title: z.string().describe('Title as printed.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, {
        error: 'is not a code of a language, such as de or pt-BR',
      })
      .optional()
      .describe('Language of the title and of what holds the work; left out if it is English.'),
    author: z
      .array(z.union([person, organisation]))
      .min(1)
      .describe('Authors in the printed order.'),
    issued: partialDate.optional().describe('When it came out; left out if the work has no date.'),
    'container-title': z.string().optional().describe('Journal, book or site that holds the work.'),
    volume: z.string().optional().describe('Volume of the journal.'),
    issue: z.string().optional().describe('Issue of the volume.'),
    page: z.string().optional().describe('Pages, joined by a plain hyphen: 198-229.'),
    number: z.string().optional().describe('Number of a report or guideline.'),
    publisher: z.string().optional().describe('Publisher; left out where it is the author.'),
    DOI: z.string().startsWith('10.').optional().describe('DOI without https://doi.org/.'),
    URL: z.url().optional().describe('Address that readers are sent to if there is no DOI.'),
    accessed: day.optional().describe('When the address was last opened.'),
    evidence: z.enum(evidenceKinds).describe('What kind of evidence the work gives.'),
    finding: sentences.describe('What it found, in our own words; no page may say more.'),
    caveat: sentences.describe('The limit of what may be said from it.'),
    topics: z.array(z.string()).min(1).describe('Tags to find it by.'),
    checked: day.describe('When its title, authors, year and address were last seen on a page.'),
    license: z
      .string()
      .optional()
      .describe('What lets us print its words; without it, no quotation.'),
    authorsIncomplete: z
      .literal(true)
      .optional()
      .describe('Set if only the first authors were seen.'),
    paywalled: z.literal(true).optional().describe('Set if most readers can’t open the full text.'),
  })
  .refine(({ DOI, URL }) => DOI !== undefined || URL !== undefined, {
    path: ['DOI'],
    error: 'or `URL` is missing: a source needs at least one',
  });

export type Source = z.infer<typeof sourceSchema>;
