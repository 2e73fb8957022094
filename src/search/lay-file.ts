import type { LayIndex, SearchRecord } from './record.ts';

/** What the search page shows of each guide from A to Z. */
export type Listed = Pick<SearchRecord, 'href' | 'title' | 'summary'>;

/** The lay index as a file: what the search page shows of its guides already isn’t sent again. */
export interface LayFile extends Omit<LayIndex, 'records'> {
  /** Guides in the order of the page. */
  readonly guides: readonly Omit<SearchRecord, keyof Listed>[];
  readonly others: readonly SearchRecord[];
}

/** Every record, from the file and from what the page shows. */
export function joinRecords(
  { guides, others }: Pick<LayFile, 'guides' | 'others'>,
  listed: readonly Listed[],
): SearchRecord[] {
  const whole = listed.flatMap(({ href, title, summary }, place) => {
    const guide = guides[place];
    return guide ? [{ ...guide, href, title, summary }] : [];
  });
  if (whole.length !== guides.length)
    throw new Error(`The index has ${guides.length} guides, the page shows ${listed.length}.`);
  return [...whole, ...others];
}
