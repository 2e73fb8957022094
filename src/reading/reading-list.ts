/** A guide that a reader keeps: to read later, or read already. */
export interface KeptGuide {
  /** Its address on this site: `/articles/setbacks/`. */
  readonly path: string;
  readonly title: string;
  readonly isRead: boolean;
  /** The section at which reading stopped. */
  readonly at?: { readonly id: string; readonly title: string };
}

/** Under this key a browser keeps the list, once a reader has asked for one. */
export const LIST_KEY = 'cairn:reading-list';

/** The list in a stored text; what isn’t one is left out. */
export function parseList(text: string | null): KeptGuide[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isKeptGuide) : [];
  } catch {
    return [];
  }
}

function isKeptGuide(value: unknown): value is KeptGuide {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title, isRead, at } = value as Record<string, unknown>;
  // An address of this site and no other: it becomes a link.
  const isPath = typeof path === 'string' && /^\/(?!\/)[\w./-]*$/.test(path);
  return isPath && typeof title === 'string' && typeof isRead === 'boolean' && isPlace(at);
}

function isPlace(at: unknown): boolean {
  if (at === undefined) return true;
  if (typeof at !== 'object' || at === null) return false;
  const { id, title } = at as Record<string, unknown>;
  return typeof id === 'string' && typeof title === 'string';
}

/** The list with this guide in the place of what it said of it before; the latest stands first. */
export function putGuide(list: readonly KeptGuide[], guide: KeptGuide): KeptGuide[] {
  return [guide, ...list.filter(({ path }) => path !== guide.path)];
}

export function dropGuide(list: readonly KeptGuide[], path: string): KeptGuide[] {
  return list.filter((guide) => guide.path !== path);
}
