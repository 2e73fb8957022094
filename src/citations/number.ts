import type { CitedItem } from './parse.ts';

/** A work that a page cites: its number is its place in this list, counted from 1. */
export interface CitedWork {
  readonly key: string;
  /** How often the page cites it; each use has a place to come back to. */
  readonly uses: number;
}

/** One use of a work in the running text. */
export interface CitationUse extends CitedItem {
  readonly number: number;
  /** Which use of this work it is, counted from 1. */
  readonly use: number;
}

/** Numbers works by their first use on a page. Made anew for every document. */
export class CitationNumbers {
  readonly #uses = new Map<string, number>();

  /** Counts one more use and tells its number and whether the work is new to the page. */
  add(cited: CitedItem): CitationUse & { readonly isFirst: boolean } {
    const use = (this.#uses.get(cited.key) ?? 0) + 1;
    this.#uses.set(cited.key, use);
    const number = [...this.#uses.keys()].indexOf(cited.key) + 1;
    return { ...cited, number, use, isFirst: use === 1 };
  }

  /** The works in order of their numbers. */
  list(): CitedWork[] {
    return [...this.#uses].map(([key, uses]) => ({ key, uses }));
  }
}
