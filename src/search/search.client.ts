import { trustOwnFiles } from '../hosting/trust.client.ts';
import { splitExcerpt } from './excerpt.ts';
import { readQuery, writeQuery } from './fragment.ts';

/** The part of Pagefind’s browser API that we use: https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What the form says, handed over by `Search.astro`. */
interface Words {
  readonly searching: string;
  readonly none: string;
  readonly failed: string;
  readonly one: string;
  /** With `#` in the place of the number. */
  readonly many: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const MOST_RESULTS = 20;

/** Brings the search form to life. The index is loaded with the first query, never before. */
export function enhanceSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = document.querySelector<HTMLInputElement>('#query');
  const button = form?.querySelector('button');
  const status = document.querySelector('#search-status');
  const list = document.querySelector('#search-results');
  const template = document.querySelector<HTMLTemplateElement>('#search-result');
  if (!form || !input || !button || !status || !list || !template) return;

  const words: Words = JSON.parse(form.dataset['words'] ?? '{}');
  const address = form.dataset['pagefind'] ?? '';
  let latest = 0;

  async function show(query: string): Promise<void> {
    latest += 1;
    const turn = latest;
    if (query === '') {
      list?.replaceChildren();
      say('');
      return;
    }
    say(words.searching);
    try {
      const pagefind: Pagefind = await import(/* @vite-ignore */ address);
      await pagefind.init();
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(
        results.slice(0, MOST_RESULTS).map((result) => result.data()),
      );
      // A newer query has overtaken this one.
      if (turn !== latest) return;
      // A guide that answers comes before the works that it stands on.
      const guides = pages.filter((found) => !isSource(found));
      list?.replaceChildren(...[...guides, ...pages.filter(isSource)].map(draw));
      say(describeCount(results.length, words));
    } catch {
      if (turn === latest) say(words.failed);
    }
  }

  function say(sentence: string): void {
    if (status) status.textContent = sentence;
  }

  function draw({ url, excerpt, meta, filters }: PagefindPage): Node {
    const item = template?.content.cloneNode(true) as DocumentFragment;
    const [kind, text] = item.querySelectorAll('p');
    const link = item.querySelector('a');
    if (kind) kind.textContent = words.kinds[filters['kind']?.[0] ?? ''] ?? '';
    if (link) {
      link.href = url;
      link.textContent = meta['title'] ?? url;
    }
    text?.append(
      ...splitExcerpt(excerpt).map(({ text: stretch, isMatch }) => {
        const node = document.createElement(isMatch ? 'mark' : 'span');
        node.textContent = stretch;
        return node;
      }),
    );
    return item;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fragment = writeQuery(input.value);
    if (fragment === location.hash) void show(input.value.trim());
    else location.hash = fragment;
  });
  const follow = () => {
    input.value = readQuery(location.hash);
    void show(input.value);
  };
  addEventListener('hashchange', follow);
  trustOwnFiles();
  button.disabled = false;
  document.querySelector('#search-asleep')?.remove();
  follow();
}

function isSource({ filters }: PagefindPage): boolean {
  return filters['kind']?.[0] === 'source';
}

function describeCount(count: number, { none, one, many }: Words): string {
  if (count === 0) return none;
  return count === 1 ? one : many.replace('#', String(count));
}
