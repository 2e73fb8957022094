import { z } from 'astro/zod';
import { day } from './day.ts';

const proof = z.strictObject({
  url: z.url().describe('The page that was seen.'),
  words: z.string().optional().describe('The words on it that prove the entry.'),
});

const helpline = z.strictObject({
  name: z.string().describe('Name of the service, as it calls itself.'),
  kind: z.enum(['emergency', 'crisis', 'support', 'directory']).describe('What it does.'),
  for: z.string().describe('Who may use it.'),
  audience: z
    .enum(['young', 'violence', 'group'])
    .optional()
    .describe('Whom it is made for, if not for everybody: children, people who are hurt, a group.'),
  speakers: z
    .enum(['es'])
    .optional()
    .describe('Their language, if it is what makes the people it is for a group.'),
  call: z.string().optional().describe('Number to call, in quotation marks.'),
  also: z.string().optional().describe('A second number that reaches it, in quotation marks.'),
  callNote: z.string().optional().describe('What to do after dialing: then press 2.'),
  callNoteSpanish: z
    .string()
    .optional()
    .describe('The same in Spanish, for the card that answers a question in Spanish.'),
  text: z
    .strictObject({
      number: z.string().describe('Number to text.'),
      keyword: z.string().optional().describe('Word to send; none if any will do.'),
    })
    .optional()
    .describe('How to reach it by text message.'),
  whatsapp: z.string().optional().describe('WhatsApp number.'),
  chat: z.url().optional().describe('Where its chat starts.'),
  email: z.email().optional().describe('Address that it answers.'),
  tty: z.string().optional().describe('Number for a textphone.'),
  silent: z.string().optional().describe('Another way to reach it without speaking: a sentence.'),
  website: z.url().optional().describe('Its own site.'),
  note: z.string().optional().describe('What else somebody needs to know before: a sentence.'),
  expect: z
    .strictObject({
      says: z.string().describe('Our own words for what happens when somebody gets in touch.'),
      page: z.url().describe('The page that says so; it is one of its proofs.'),
    })
    .optional()
    .describe('What happens when somebody gets in touch, if its pages say.'),
  hours: z.string().optional().describe('When it answers, if its pages say.'),
  languages: z.array(z.string()).describe('BCP 47 tags of the languages it speaks or signs.'),
  cost: z.string().optional().describe('What it costs, if its pages say.'),
  region: z.string().optional().describe('Part of the country, if it isn’t for all of it.'),
  confidence: z
    .enum(['two-sources', 'one-source', 'official page'])
    .describe('What stands behind the entry.'),
  proof: z.array(proof).min(1).describe('The pages that prove the entry.'),
  checked: day.describe('The day it was last checked.'),
});

/** The crisis lines of one country. The file name is the country’s ISO 3166 code in lower case. */
export const helplinesSchema = z.strictObject({
  lines: z.array(helpline).min(1).describe('Its lines, the most general first.'),
});

export type Helpline = z.infer<typeof helpline>;

/** The lines of one country, and its name in the language of the page. */
export interface CountryHelplines {
  /** ISO 3166 code in lower case, or `int` for lines that serve many countries. */
  readonly code: string;
  readonly name: string;
  readonly lines: readonly Helpline[];
}
