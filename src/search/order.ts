import type { Answer } from './engine.ts';
import type { Filters } from './fragment.ts';
import type { SearchRecord } from './record.ts';

/** A page with less than this share of the best score is no result. */
const LEAST_SHARE = 0.15;
/** What full texts add to what guides say of themselves. */
const FULL_TEXT_WEIGHT = 0.3;
/** More than anything else can add up to. */
const BEFORE_ALL = 10;

interface Signs {
  /** True where somebody may be in danger: help comes before all. */
  readonly isHelpFirst: boolean;
  readonly filters: Filters;
  /** Scores of full texts by address, the best 1; absent until they have come. */
  readonly fullText?: ReadonlyMap<string, number>;
}

/** Guides and pages, best first. */
export function orderRecords(
  records: readonly SearchRecord[],
  { results }: Pick<Answer, 'results'>,
  { isHelpFirst, filters, fullText }: Signs,
): SearchRecord[] {
  const best = results[0]?.score || 1;
  const own = new Map(results.map(({ record, score }) => [record, score / best]));
  return records
    .map((record, place) => ({
      record,
      score:
        (own.get(place) ?? 0) +
        FULL_TEXT_WEIGHT * (fullText?.get(record.href) ?? 0) +
        (isHelpFirst && record.kind === 'help' ? BEFORE_ALL : 0),
    }))
    .filter(({ record, score }) => score > LEAST_SHARE && fits(record, filters))
    .sort((one, other) => other.score - one.score)
    .map(({ record }) => record);
}

/** True if a record is of the kind, the part of the trail and the topic that are asked for. */
export function fits({ kind, phase, topics = [] }: SearchRecord, filters: Filters): boolean {
  return (
    (filters.kind === '' || filters.kind === kind) &&
    (filters.phase === '' || filters.phase === phase) &&
    (filters.topic === '' || topics.some((topic) => topic === filters.topic))
  );
}

/** True if only words or works are asked for, which stand beside the guides otherwise. */
export function isOnlyBeside({ kind }: Filters): boolean {
  return kind === 'glossary' || kind === 'source';
}
