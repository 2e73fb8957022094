import type { Topic } from '../schemas/topic.ts';
import { addPassage, drawResult, type Labels } from './draw.client.ts';
import type { Answer } from './engine.ts';
import type { FullText } from './full-text.client.ts';
import type { SearchRecord } from './record.ts';

/** What the page says around results. */
export interface ResultWords extends Labels {
  readonly searching: string;
  readonly one: string;
  /** With `#` in the place of the number. */
  readonly many: string;
  /** Before pages that fit badly, and in the place of pages. */
  readonly weak: string;
  readonly none: string;
}

export type Results = ReturnType<typeof createResults>;

const FIRST_RESULTS = 10;
const MOST_RESULTS = 30;
const MOST_BESIDE = 6;

/** The places of the page where results stand, and what may be done to them. */
export function createResults(words: ResultWords) {
  const status = document.querySelector('#search-status');
  const list = document.querySelector<HTMLElement>('#search-results');
  const beside = document.querySelector<HTMLElement>('#search-beside');
  const besideList = beside?.querySelector('ol');
  const more = document.querySelector<HTMLButtonElement>('#search-more');
  const near = document.querySelector<HTMLElement>('#search-near');
  const reading = document.querySelector<HTMLElement>('#search-reading');
  const failed = document.querySelector<HTMLElement>('#search-failed');
  const template = document.querySelector<HTMLTemplateElement>('#search-result');
  let open = FIRST_RESULTS;
  let shown: readonly SearchRecord[] = [];
  let isWeak = false;
  let isMarked: (word: string) => boolean = () => false;

  more?.addEventListener('click', () => {
    const first = open;
    open = MOST_RESULTS;
    drawList();
    list?.children[first]?.querySelector('a')?.focus();
  });

  function say(sentence: string): void {
    if (status) status.textContent = sentence;
  }

  function draw(records: readonly SearchRecord[], into: Element | null | undefined): void {
    if (!template) return;
    into?.replaceChildren(
      ...records.map((record) => drawResult(template, record, words, isMarked)),
    );
  }

  function drawList(): void {
    draw(shown.slice(0, open), list);
    if (more) more.hidden = shown.length <= open;
    if (shown.length === 0) say(words.none);
    else if (isWeak) say(words.weak);
    else say(shown.length === 1 ? words.one : words.many.replace('#', String(shown.length)));
  }

  /** Links to topics, as the page has them further down. */
  function drawNear(topics: readonly Topic[]): void {
    if (!near) return;
    const links = topics.flatMap(
      (topic) => document.querySelector(`nav a[href="#topic-${topic}"]`)?.cloneNode(true) ?? [],
    );
    near.querySelector('[data-part="topics"]')?.replaceChildren(...links);
    near.hidden = links.length === 0;
  }

  function clear(): void {
    list?.replaceChildren();
    besideList?.replaceChildren();
    for (const part of [beside, more, near, reading, failed]) if (part) part.hidden = true;
    say('');
  }

  return {
    clear,
    wait(): void {
      if (list?.childElementCount === 0) say(words.searching);
    },
    fail(): void {
      clear();
      if (failed) failed.hidden = false;
    },
    /** A new answer: says how the words were read, and which are marked from now on. */
    begin({ understanding, correction }: Answer, isAsked: (word: string) => boolean): void {
      isMarked = isAsked;
      open = FIRST_RESULTS;
      if (failed) failed.hidden = true;
      if (!reading) return;
      reading.hidden = correction === undefined;
      fill('read', correction ?? '');
      fill('typed', understanding.typed.join(' '));

      function fill(name: string, text: string): void {
        const place = reading?.querySelector(`[data-part="${name}"]`);
        if (place) place.textContent = text;
      }
    },
    /** `nearTopics` are given where nothing fits well. */
    show(records: readonly SearchRecord[], nearTopics?: readonly Topic[]): void {
      shown = records.slice(0, MOST_RESULTS);
      isWeak = nearTopics !== undefined;
      drawList();
      drawNear(nearTopics ?? []);
    },
    /** A list that stays as it is isn’t drawn again under a finger. */
    reorder(records: readonly SearchRecord[]): void {
      const before = shown;
      shown = records.slice(0, MOST_RESULTS);
      if (shown.some((record, place) => record !== before[place])) drawList();
    },
    showBeside(records: readonly SearchRecord[]): void {
      draw(records.slice(0, MOST_BESIDE), besideList);
      if (beside) beside.hidden = records.length === 0;
    },
    /** Adds where in their full texts the shown pages have the words. */
    async quote(find: FullText['quote'], isLate: () => boolean): Promise<void> {
      const items = Array.from(list?.querySelectorAll<HTMLElement>('li') ?? []);
      await Promise.all(
        items.map(async (item) => {
          const passage = await find(item.dataset['href'] ?? '');
          if (passage && !isLate()) addPassage(item, passage, words, isMarked);
        }),
      );
    },
    /** Says to who waits for it that the answer stands. */
    finish(query: string): void {
      list?.setAttribute('data-answered', query);
    },
  };
}
