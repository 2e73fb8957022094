import { getCollection } from 'astro:content';
import { type CslItem, toCsl } from '../citations/csl.ts';
import type { CitedWork } from '../citations/number.ts';
import {
  createReferenceFormatter,
  type Reference,
  type ReferenceFormatter,
} from '../citations/reference.ts';
import { type Strength, strengths } from '../schemas/evidence.ts';
import type { Source } from '../schemas/source.ts';
import { once } from './once.ts';

/** A work of the bibliography, ready to be shown. */
export interface Work extends Source {
  readonly key: string;
  readonly reference: Reference;
  readonly strength: Strength;
  /** Where a reader finds the work: its DOI, else its address. */
  readonly link: string;
  readonly csl: CslItem;
}

/** A work as one page cites it. */
export interface CitedSource extends Work {
  /** CSL’s name for the place in the list; its `number` is that of a report. */
  readonly citationNumber: number;
  readonly uses: number;
}

/** One processor for the whole build: it takes about a second to start. */
export const getReferenceFormatter = once<void, ReferenceFormatter>(async () =>
  createReferenceFormatter(),
);

/** All works by key, in the order of their keys. */
export const getBibliography = once<void, ReadonlyMap<string, Work>>(async () => {
  const { formatSource } = await getReferenceFormatter();
  const entries = await getCollection('sources');
  const works = entries.map(({ id, data }): [string, Work] => [
    id,
    {
      ...data,
      key: id,
      reference: formatSource(id, data),
      strength: strengths[data.evidence],
      link: data.DOI === undefined ? (data.URL ?? '') : `https://doi.org/${data.DOI}`,
      csl: toCsl(id, data),
    },
  ]);
  return new Map(works.sort(([one], [other]) => one.localeCompare(other, 'en')));
});

/** The works that a document cites, numbered. The citation plugin has checked that they exist. */
export async function getCitedSources(cited: readonly CitedWork[]): Promise<CitedSource[]> {
  const bibliography = await getBibliography();
  return cited.flatMap(({ key, uses }, index) => {
    const work = bibliography.get(key);
    return work === undefined ? [] : [{ ...work, citationNumber: index + 1, uses }];
  });
}
