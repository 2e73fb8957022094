/**
 * The query lives in the fragment (`#q=…`): it comes back with the Back button, and no server,
 * log or other site ever sees it.
 */

/** What somebody asks for, and what they narrowed it down to. */
export interface Asked {
  readonly query: string;
  /** True if the words are to be taken as they are typed. */
  readonly isVerbatim: boolean;
  readonly filters: Filters;
}

/** Values by which results are narrowed down; empty ones leave all. */
export interface Filters {
  readonly kind: string;
  readonly phase: string;
  readonly topic: string;
}

export const noFilters: Filters = { kind: '', phase: '', topic: '' };
const names = ['kind', 'phase', 'topic'] as const;

/** Reads what is asked for out of a fragment; the query is empty if there is none, or it isn’t ours. */
export function readAsked(fragment: string): Asked {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const [kind = '', phase = '', topic = ''] = names.map((name) => parameters.get(name) ?? '');
  return {
    query: parameters.get('q')?.trim() ?? '',
    isVerbatim: parameters.has('typed'),
    filters: { kind, phase, topic },
  };
}

/** Writes it as a fragment; an empty query gives an empty string. */
export function writeAsked({ query, isVerbatim, filters }: Asked): string {
  const trimmed = query.trim();
  if (trimmed === '') return '';
  const parameters = new URLSearchParams({ q: trimmed });
  if (isVerbatim) parameters.set('typed', '');
  for (const name of names) if (filters[name] !== '') parameters.set(name, filters[name]);
  return `#${parameters}`;
}
