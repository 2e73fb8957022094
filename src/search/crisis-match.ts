/**
 * Finds set phrases in the words of a text; `crisis-phrases.ts` says how they are written. It works
 * on words, not with one large regular expression: to make that ready takes a slow phone a second.
 */

/** A word of a text; nothing where a harmless phrase was taken out. */
export type Token = string | undefined;

/** Where a phrase of a list stands in a text: from its first token to the one after its last. */
export type Finder = (
  tokens: readonly Token[],
  from?: number,
) => readonly [number, number] | undefined;

type Slot =
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'words';
      readonly choices: readonly (readonly string[])[];
      readonly isOptional: boolean;
      readonly orEnd: boolean;
    };
type Phrase = readonly Slot[];

const WIDEST_GAP = 3;

interface Settings {
  readonly groups: Readonly<Record<string, string>>;
  /** Words that the text comes without. */
  readonly filler: ReadonlySet<string>;
}

/** Makes a list of phrases ready to be looked for. */
export function createFinder(list: string, { groups, filler }: Settings): Finder {
  /** Phrases by what they may begin with, as far as that is certain. */
  const starts = new Map<string, Phrase[]>();
  const read = new Map<string, readonly (readonly string[])[]>();
  for (const line of list.trim().split('\n')) {
    const phrase = line.split(' ').flatMap((slot) => readSlot(slot) ?? []);
    for (const start of listStarts(phrase)) {
      const others = starts.get(start) ?? [];
      others.push(phrase);
      starts.set(start, others);
    }
  }

  /** What a word or the name of a group stands for; groups are read once. */
  function readWord(word: string): readonly (readonly string[])[] {
    const known = read.get(word);
    if (known !== undefined) return known;
    const choices = (groups[word] ?? word)
      .split('|')
      .map((choice) => choice.split('_').filter((part) => !filler.has(part)))
      .filter((parts) => parts.length > 0);
    if (word in groups) read.set(word, choices);
    return choices;
  }

  function readSlot(slot: string): Slot | undefined {
    if (slot === '^') return { kind: 'start' };
    if (slot === '$') return { kind: 'end' };
    if (slot === '..') return { kind: 'gap' };
    const words = slot.replace(/[()]/g, '').split('|');
    const orEnd = words.includes('$');
    const choices = words.flatMap((word) => (word === '$' ? [] : readWord(word)));
    if (choices.length === 0) return orEnd ? { kind: 'end' } : undefined;
    return { kind: 'words', choices, isOptional: !orEnd && slot.startsWith('('), orEnd };
  }

  return (tokens, from = 0) => {
    for (let at = from; at < tokens.length; at += 1) {
      for (const phrase of listCandidates(tokens[at] ?? '')) {
        const end = match(phrase, 0, tokens, at);
        if (end > at) return [at, end];
      }
    }
    return undefined;
  };

  /** Phrases that may begin with a word: those that name a beginning of it. */
  function listCandidates(word: string): Set<Phrase> {
    const candidates = new Set<Phrase>();
    for (let length = 0; length <= word.length; length += 1) {
      for (const phrase of starts.get(word.slice(0, length)) ?? []) candidates.add(phrase);
    }
    return candidates;
  }
}

/** What the first word of a phrase begins with; an empty text if that may be anything. */
function listStarts(phrase: Phrase): Set<string> {
  const starts = new Set<string>();
  for (const slot of phrase) {
    if (slot.kind === 'start') continue;
    if (slot.kind !== 'words') return starts.add('');
    for (const [first = ''] of slot.choices) starts.add(first.split('*')[0] ?? '');
    if (!slot.isOptional && !slot.orEnd) break;
  }
  return starts;
}

/** The place after a phrase that begins at `at`; -1 if it doesn’t stand there. */
function match(phrase: Phrase, from: number, tokens: readonly Token[], at: number): number {
  const slot = phrase[from];
  if (slot === undefined) return at;
  const goOn = (place: number) => match(phrase, from + 1, tokens, place);
  if (slot.kind === 'start') return at === 0 ? goOn(at) : -1;
  if (slot.kind === 'end') return at === tokens.length ? goOn(at) : -1;
  if (slot.kind === 'gap') {
    for (let place = at; place <= at + WIDEST_GAP; place += 1) {
      const end = goOn(place);
      if (end !== -1) return end;
      if (tokens[place] === undefined) return -1;
    }
    return -1;
  }
  for (const choice of slot.choices) {
    if (!choice.every((word, part) => isLike(word, tokens[at + part]))) continue;
    const end = goOn(at + choice.length);
    if (end !== -1) return end;
  }
  return slot.isOptional || (slot.orEnd && at === tokens.length) ? goOn(at) : -1;
}

/** True if a word is what a phrase says; a star stands for any letters. */
function isLike(pattern: string, word: Token): boolean {
  if (word === undefined) return false;
  const [start = '', ...others] = pattern.split('*');
  if (others.length === 0) return word === pattern;
  if (!word.startsWith(start)) return false;
  let at = start.length;
  return others.every((part, place) => {
    const isLast = place === others.length - 1;
    const found = isLast && part !== '' ? word.length - part.length : word.indexOf(part, at);
    if (found < at || !word.startsWith(part, found)) return false;
    at = found + part.length;
    return true;
  });
}
