/**
 * Whether a text speaks of danger to a life. It runs on the device, on each query, before any index
 * has come. It looks for set phrases; it is no assessment of anybody, and recall comes before
 * precision: the card costs a reader nothing.
 */
import { createFinder, type Finder, type Token } from './crisis-match.ts';
import { clear, groups, harmless, possible } from './crisis-phrases.ts';
import { LONGEST_QUERY } from './normalize.ts';

export type CrisisLevel = 'clear' | 'possible' | 'none';

/** Words that carry nothing here; without them a phrase has fewer forms. */
const filler = new Set(
  'i im ive id ill u am is are was were be been being to just jus really rly so very that the a an and but would could did do have has had el la las los un una de del y le lo yo muy estoy soy 2 b even ever actually literally honestly fucking fuckin freaking kinda sorta lol still always sometimes constantly'.split(
    ' ',
  ),
);
/** Short and careless forms of words that many phrases have. */
const alike: Readonly<Record<string, string>> = {
  cannot: 'cant',
  donot: 'dont',
  canot: 'cant',
  cnt: 'cant',
  carnt: 'cant',
  dnt: 'dont',
  wanna: 'want',
  wana: 'want',
  wnna: 'want',
  whant: 'want',
  wnat: 'want',
  waant: 'want',
  wnt: 'want',
  pls: 'please',
  plz: 'please',
  sombody: 'somebody',
  some1: 'someone',
  thinkin: 'thinking',
  xfa: 'favor',
};
/** Signs that some write for letters, so that filters don’t see a word. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Tells which help a text calls for. It never throws, whatever the text. */
export function detectCrisis(text: string): CrisisLevel {
  finders ??= createFinders();
  const words = takeOut(finders.harmless, readWords(text));
  if (finders.clear(words)) return 'clear';
  return finders.possible(words) ? 'possible' : 'none';
}

/** Made with the first text: a page that nobody asks anything has nothing to make ready. */
let finders: Readonly<Record<'harmless' | 'clear' | 'possible', Finder>> | undefined;

function createFinders() {
  const create = (list: string) => createFinder(list, { groups, filler });
  return { harmless: create(harmless), clear: create(clear), possible: create(possible) };
}

/** The words without harmless phrases; a gap stays, so that what was apart doesn’t meet. */
function takeOut(find: Finder, words: readonly string[]): Token[] {
  const left: Token[] = [];
  let from = 0;
  for (let found = find(words); found; found = find(words, from)) {
    left.push(...words.slice(from, found[0]), undefined);
    from = found[1];
  }
  return [...left, ...words.slice(from)];
}

/** The words of a text without filler; what looks like “suicide” is `SUICIDE`. */
function readWords(text: string): string[] {
  const words = text
    .slice(0, LONGEST_QUERY)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<=[a-z])[0134@$!](?=[a-z])/g, (sign) => disguises[sign] ?? sign)
    .replace(/[\p{M}'’‘`´*]/gu, '')
    // s u i c i d e
    .replace(/\b(?:[a-z][ .-]){2,}[a-z]\b/g, (spaced) => spaced.replace(/[ .-]/g, ''))
    .replace(/([a-z])\1{2,}/g, '$1')
    // “can not”, “do not”, “no one”
    .replace(/\b(can|do|no) +(?=(?:not|one)\b)/g, '$1')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? [])
    .filter((word) => !filler.has(word))
    .map((word) => (isLikeSuicide(word) ? 'SUICIDE' : (alike[word] ?? word)));
}

/** True for suicide, suicidal, suicidio and what haste makes of them; not for succeed or sucede. */
function isLikeSuicide(word: string): boolean {
  return (
    /^(?:[sz](?:c?u|iu|oo|ew)[aeiouy]*(?:[csz]+[aeiouy]*)+d[a-z]{0,8}|su[iy]ci\w*|su[iy]+dic\w*|s[iy]cid\w*)$/.test(
      word,
    ) && !/^suc?ce|^suss/.test(word)
  );
}
