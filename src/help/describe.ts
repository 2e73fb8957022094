import type { Helpline } from '../schemas/helpline.ts';

/** Ways to reach somebody without speaking, in the order in which a card names them. */
type SilentWay = 'text' | 'whatsapp' | 'chat' | 'email';

/** Which of the ways to reach a line need no voice. */
export function listSilentWays(line: Helpline): SilentWay[] {
  const ways: readonly SilentWay[] = ['text', 'whatsapp', 'chat', 'email'];
  return ways.filter((way) => line[way] !== undefined);
}

/** The languages of a line by their names in another, “German or French”; nothing if it has that one. */
export function nameOtherLanguages(tags: readonly string[], language: string): string | undefined {
  if (tags.includes(language)) return undefined;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return list.format(tags.map((tag) => names.of(tag) ?? tag));
}

/** The site that an address belongs to: `thehotline.org`. */
export function describeHost(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
