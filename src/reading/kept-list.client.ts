import { type KeptGuide, LIST_KEY, parseList } from './reading-list.ts';

export function readList(): KeptGuide[] {
  try {
    return parseList(localStorage.getItem(LIST_KEY));
  } catch {
    return [];
  }
}

/** Keeps a list; an empty one leaves nothing behind. Returns whether the browser has kept it. */
export function saveList(list: readonly KeptGuide[]): boolean {
  try {
    if (list.length === 0) localStorage.removeItem(LIST_KEY);
    else localStorage.setItem(LIST_KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}
