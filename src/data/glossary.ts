import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Term } from '../schemas/term.ts';
import { once } from './once.ts';

export interface GlossaryTerm extends Term {
  readonly id: string;
}

/** The glossary of a language, in alphabetical order. */
export const getGlossary = once(async (locale: Locale): Promise<readonly GlossaryTerm[]> => {
  const entries = await getCollection('glossary', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map(({ id, data }) => ({ id: id.slice(locale.length + 1), ...data }))
    .sort((one, other) => one.term.localeCompare(other.term, locale));
});

/** The terms with these ids. */
export async function getTerms(locale: Locale, ids: readonly string[]): Promise<GlossaryTerm[]> {
  return (await getGlossary(locale)).filter(({ id }) => ids.includes(id));
}
