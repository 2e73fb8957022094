import { getCollection } from 'astro:content';
import type { CountryHelplines, Helpline } from '../schemas/helpline.ts';

/** Lines that serve more than one country stand under this code. */
const INTERNATIONAL = 'int';
/** Services differ from country to country; the site describes those of the US first. */
const FIRST = 'us';

/**
 * The helplines of every country by its name in a language, the US first and the directories last.
 * In a country, lines that two sources prove stand before those that one proves.
 */
export async function getHelplines(
  language: string,
  international: string,
): Promise<CountryHelplines[]> {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const entries = await getCollection('helplines');
  return entries
    .map(({ id, data }) => ({
      code: id,
      name: id === INTERNATIONAL ? international : (names.of(id.toUpperCase()) ?? id),
      lines: data.lines.toSorted((one, other) => rank(one) - rank(other)),
    }))
    .sort(
      (one, other) => order(one) - order(other) || one.name.localeCompare(other.name, language),
    );
}

function rank({ confidence, kind }: Helpline): number {
  if (confidence === 'one-source') return 2;
  return kind === 'emergency' ? 0 : 1;
}

function order({ code }: CountryHelplines): number {
  if (code === FIRST) return 0;
  return code === INTERNATIONAL ? 2 : 1;
}
