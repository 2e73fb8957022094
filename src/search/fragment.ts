/**
 * The query lives in the fragment (`#q=…`): it comes back with the Back button, and no server,
 * log or other site ever sees it.
 */

/** Reads the query out of a fragment; empty if there is none, or if it isn’t ours. */
export function readQuery(fragment: string): string {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('q')?.trim() ?? '';
}

/** Writes a query as a fragment; an empty query gives an empty string. */
export function writeQuery(query: string): string {
  const trimmed = query.trim();
  return trimmed === '' ? '' : `#${new URLSearchParams({ q: trimmed })}`;
}
