import type { CrisisLevel } from './crisis.ts';
import { addPassage, drawResult, type Labels } from './draw.client.ts';
import type { Answer, Engine } from './engine.ts';
import type { Asked, Filters } from './fragment.ts';
import { type FullText, searchFullText } from './full-text.client.ts';
import { guessLanguage } from './language.ts';
import type { Addresses, createLoader } from './load.client.ts';
import type { SearchRecord } from './record.ts';
import { describeCorrection } from './understand.ts';

/** What the page hands over: where files stand, and what it says. */
export interface Settings {
  readonly addresses: Addresses;
  readonly pagefind: string;
  readonly words: Labels & {
    readonly searching: string;
    readonly one: string;
    /** With `#` in the place of the number. */
    readonly many: string;
    readonly weak: string;
  };
}

const FIRST_RESULTS = 10;
const MOST_RESULTS = 30;
const MOST_BESIDE = 6;
/** A page with less than this share of the best score is no result. */
const LEAST_SHARE = 0.15;
/** What full texts add to what guides say of themselves. */
const FULL_TEXT_WEIGHT = 0.3;

/** Draws the answers to what is asked. A newer question overtakes an older one. */
export function createResults(
  settings: Settings,
  loader: ReturnType<typeof createLoader>,
  say: (sentence: string) => void,
) {
  const { words } = settings;
  const list = document.querySelector<HTMLElement>('#search-results');
  const beside = document.querySelector<HTMLElement>('#search-beside');
  const besideList = beside?.querySelector('ol');
  const more = document.querySelector<HTMLButtonElement>('#search-more');
  const reading = document.querySelector<HTMLElement>('#search-reading');
  const failed = document.querySelector<HTMLElement>('#search-failed');
  const template = document.querySelector<HTMLTemplateElement>('#search-result');
  const savesData =
    (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  let turn = 0;
  let open = FIRST_RESULTS;
  let shown: readonly SearchRecord[] = [];
  let isAsked: (word: string) => boolean = () => false;

  function clear(): void {
    list?.replaceChildren();
    besideList?.replaceChildren();
    for (const part of [beside, more, reading, failed]) if (part) part.hidden = true;
    say('');
  }

  function drawAll(records: readonly SearchRecord[], into: Element | null | undefined): void {
    if (!template) return;
    into?.replaceChildren(...records.map((record) => drawResult(template, record, words, isAsked)));
  }

  function drawMain(): void {
    drawAll(shown.slice(0, open), list);
    if (more) more.hidden = shown.length <= open;
  }

  more?.addEventListener('click', () => {
    const first = open;
    open = MOST_RESULTS;
    drawMain();
    list?.children[first]?.querySelector('a')?.focus();
  });

  /** Spelling is never changed where somebody may be in danger, and nothing is marked there. */
  function describe({ understanding }: Answer, level: CrisisLevel, engine: Engine): void {
    const asked = new Set(understanding.concepts);
    isAsked = level === 'none' ? (word) => asked.has(engine.toConcept(word)) : () => false;
    const correction = describeCorrection(understanding);
    if (!reading) return;
    reading.hidden = correction === undefined;
    for (const [name, text] of [
      ['read', correction],
      ['typed', understanding.typed.join(' ')],
    ] as const) {
      const place = reading.querySelector(`[data-part="${name}"]`);
      if (place) place.textContent = text ?? '';
    }
  }

  async function show(asked: Asked, level: CrisisLevel, isSettled: boolean): Promise<void> {
    turn += 1;
    const mine = turn;
    const isLate = () => mine !== turn;
    if (asked.query === '') {
      clear();
      return;
    }
    if (list?.childElementCount === 0) say(words.searching);
    try {
      const engine = await loader.loadGuides();
      if (guessLanguage(asked.query) === 'es') await loader.loadSpanish();
      if (isLate()) return;
      const answer = engine.answer(asked.query, asked.isVerbatim || level !== 'none');
      if (failed) failed.hidden = true;
      describe(answer, level, engine);
      open = FIRST_RESULTS;
      present(order(engine, answer, level, undefined), answer, asked.filters);
      // What comes besides may fail to load: the answer stands without it.
      if (isSettled) {
        await addBeside(answer, asked.filters, isLate).catch(() => {});
        if (!savesData) await addFullText(engine, answer, level, asked, isLate).catch(() => {});
      }
      if (!isLate()) list?.setAttribute('data-answered', asked.query);
    } catch {
      if (isLate()) return;
      clear();
      if (failed) failed.hidden = false;
    }
  }

  /** Guides and pages, best first; where somebody may be in danger, help before all. */
  function order(
    { records }: Engine,
    { results }: Answer,
    level: CrisisLevel,
    fullText: FullText | undefined,
  ): SearchRecord[] {
    const best = results[0]?.score || 1;
    const own = new Map(results.map(({ record, score }) => [record, score / best]));
    return records
      .map((record, place) => ({
        record,
        score:
          (own.get(place) ?? 0) +
          FULL_TEXT_WEIGHT * (fullText?.scores.get(record.href) ?? 0) +
          (level !== 'none' && record.kind === 'help' ? 10 : 0),
      }))
      .filter(({ score }) => score > LEAST_SHARE)
      .sort((one, other) => other.score - one.score)
      .map(({ record }) => record);
  }

  function present(records: readonly SearchRecord[], { isWeak }: Answer, filters: Filters): void {
    shown = records.filter((record) => fits(record, filters)).slice(0, MOST_RESULTS);
    drawMain();
    say(
      isWeak || shown.length === 0
        ? words.weak
        : shown.length === 1
          ? words.one
          : words.many.replace('#', String(shown.length)),
    );
  }

  /** Words and works that fit; in the place of guides if only they are asked for. */
  async function addBeside(answer: Answer, filters: Filters, isLate: () => boolean) {
    const { records, find } = await loader.loadBeside();
    if (isLate()) return;
    const found = find(answer.understanding.concepts)
      .flatMap((place) => records[place] ?? [])
      .filter((record) => fits(record, filters));
    if (isBeside(filters.kind)) present(found, answer, filters);
    const short = isBeside(filters.kind) ? [] : found.slice(0, MOST_BESIDE);
    drawAll(short, besideList);
    if (beside) beside.hidden = short.length === 0;
  }

  async function addFullText(
    engine: Engine,
    answer: Answer,
    level: CrisisLevel,
    { query, filters }: Asked,
    isLate: () => boolean,
  ): Promise<void> {
    const { language, words: read, concepts } = answer.understanding;
    const fullText = await searchFullText(settings.pagefind, language === 'es' ? concepts : read);
    if (isLate()) return;
    if (!isBeside(filters.kind)) {
      const before = shown;
      shown = order(engine, answer, level, fullText)
        .filter((record) => fits(record, filters))
        .slice(0, MOST_RESULTS);
      // A list that stays as it is isn’t drawn again under a finger.
      if (shown.some((record, place) => record !== before[place])) drawMain();
    }
    list?.setAttribute('data-answered', query);
    // Where help comes first, nobody’s words are held up to them.
    if (level === 'none') await quoteFrom(fullText, isLate);
  }

  /** Adds where in their full texts the shown pages have the words. */
  async function quoteFrom({ quote }: FullText, isLate: () => boolean): Promise<void> {
    const items = Array.from(list?.querySelectorAll<HTMLElement>('li') ?? []);
    await Promise.all(
      items.map(async (item) => {
        const passage = await quote(item.dataset['href'] ?? '');
        if (passage && !isLate()) addPassage(item, passage, words);
      }),
    );
  }

  return { show, savesData };
}

function isBeside(kind: string): boolean {
  return kind === 'glossary' || kind === 'source';
}

function fits({ kind, phase, topics = [] }: SearchRecord, filters: Filters): boolean {
  return (
    (filters.kind === '' || filters.kind === kind) &&
    (filters.phase === '' || filters.phase === phase) &&
    (filters.topic === '' || topics.some((topic) => topic === filters.topic))
  );
}
