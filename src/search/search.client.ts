import { trustOwnFiles } from '../hosting/trust.client.ts';
import { createAnswerer } from './answer.client.ts';
import { type CrisisLevel, detectCrisis } from './crisis.ts';
import { createCrisisCard } from './crisis-card.client.ts';
import { type Asked, noFilters, readAsked, writeAsked } from './fragment.ts';
import { guessLanguage } from './language.ts';
import { type Addresses, createLoader } from './load.client.ts';
import { createResults, type ResultWords } from './results.client.ts';

/** What the page hands over: where files stand, and what it says. */
export interface Settings {
  readonly addresses: Addresses;
  readonly words: ResultWords;
}

/** While somebody types: how long to wait before answering, and before what is typed counts as asked. */
const ANSWER_AFTER_MS = 120;
const SETTLED_AFTER_MS = 500;

/** Brings the search page to life. */
export function enhanceSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = document.querySelector<HTMLInputElement>('#query');
  const hint = document.querySelector<HTMLElement>('#query-hint');
  const filters = document.querySelector<HTMLDetailsElement>('#search-filters');
  if (!form || !input || !hint || !filters) return;

  const settings: Settings = JSON.parse(form.dataset['search'] ?? '{}');
  const loader = createLoader(settings.addresses);
  const show = createAnswerer(loader, createResults(settings.words));
  const showHelp = createCrisisCard();
  const selects = Array.from(filters.querySelectorAll('select'));
  let level: CrisisLevel = 'none';
  let settling: ReturnType<typeof setTimeout> | undefined;
  let answering: ReturnType<typeof setTimeout> | undefined;

  const read = (isVerbatim = false): Asked => ({
    query: input.value.trim(),
    isVerbatim,
    filters: Object.assign({}, noFilters, ...selects.map(({ name, value }) => ({ [name]: value }))),
  });

  /** Help comes first: before any index has loaded, and whether or not one does. */
  const answer = (asked: Asked, isSettled: boolean): void => {
    if (isSettled) level = detectCrisis(asked.query);
    if (isSettled || asked.query === '') showHelp(level, guessLanguage(asked.query));
    filters.hidden = asked.query === '';
    // On a phone with its keyboard open there is room for one or the other.
    hint.hidden = asked.query !== '';
    void show({ ...asked, level, isSettled });
  };

  /** What is typed and left for a moment is remembered in the address, so that Back brings it again. */
  const settle = (asked: Asked): void => {
    const fragment = writeAsked(asked);
    history.replaceState(history.state, '', `${location.pathname}${fragment}`);
    answer(asked, true);
  };

  const follow = (): void => {
    const asked = readAsked(location.hash);
    input.value = asked.query;
    filters.open ||= Object.values(asked.filters).some((value) => value !== '');
    for (const select of selects) {
      select.value = asked.filters[select.name as keyof Asked['filters']] ?? '';
    }
    answer(asked, true);
  };

  /** A question of its own: a step of the browser’s history. */
  const ask = (asked: Asked): void => {
    const fragment = writeAsked(asked);
    if (fragment === location.hash) answer(asked, true);
    else if (fragment === '') settle(asked);
    else location.hash = fragment;
  };

  function stop(): void {
    clearTimeout(answering);
    clearTimeout(settling);
  }

  input.addEventListener('input', () => {
    stop();
    answering = setTimeout(() => answer(read(), false), ANSWER_AFTER_MS);
    settling = setTimeout(() => settle(read()), SETTLED_AFTER_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    stop();
    ask(read());
  });
  filters.addEventListener('change', () => ask(read()));
  document.querySelector('#search-again')?.addEventListener('click', () => answer(read(), true));
  document.querySelector('#search-typed')?.addEventListener('click', (event) => {
    event.preventDefault();
    ask(read(true));
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // The browser would empty the box: what somebody wrote is theirs to delete.
    event.preventDefault();
    input.blur();
  });
  addEventListener('hashchange', follow);

  trustOwnFiles();
  moveQuery();
  // A reader who saves data gets the index when they turn to the box.
  if (loader.savesData)
    input.addEventListener('focus', () => void loader.loadGuides().catch(() => {}), { once: true });
  else void loader.loadGuides().catch(() => {});
  follow();
}

/** A query that comes in the address (`?q=`) is moved to the fragment, where no server sees it again. */
function moveQuery(): void {
  const query = new URLSearchParams(location.search).get('q');
  if (query === null) {
    if (location.search !== '')
      history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
    return;
  }
  const fragment = writeAsked({ query, isVerbatim: false, filters: noFilters });
  history.replaceState(history.state, '', `${location.pathname}${fragment}`);
}
