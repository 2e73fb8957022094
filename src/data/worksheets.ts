import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { WorksheetWords } from '../schemas/worksheet.ts';

/** The words of the worksheet in a language. Throws if nobody has written them. */
export async function getWorksheetWords(locale: Locale): Promise<WorksheetWords> {
  const entry = await getEntry('worksheets', `${locale}/my-steps`);
  if (entry === undefined) {
    throw new Error(`The worksheet has no words: add content/worksheets/${locale}/my-steps.yaml.`);
  }
  return entry.data;
}
