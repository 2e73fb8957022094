/** What a query is cut to: a longer one is a text, and its beginning tells what it is about. */
export const LONGEST_QUERY = 300;
const LONGEST_WORD = 40;

/**
 * Lower case, without accents and apostrophes, one space between words: “Can’t  afford él” becomes
 * `cant afford el`.
 */
export function normalize(text: string): string {
  // Most of what is searched is written so already, and an index is read on slow phones too.
  if (text.length <= LONGEST_QUERY && /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(text)) return text;
  return text
    .slice(0, LONGEST_QUERY)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, normalized. */
export function splitWords(text: string): string[] {
  return normalize(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));
}
