/** Kinds of evidence, strongest first within each strength. */
export const evidenceKinds = [
  'meta-analysis',
  'systematic-review',
  'rct',
  'experiment',
  'guideline',
  'cohort',
  'survey',
  'qualitative',
  'report',
  'public-information',
  'theory',
  'book',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How many of the three stones are filled. */
export type Strength = 1 | 2 | 3;

/**
 * How much a kind of evidence can carry: 3 for many studies taken together, 2 for a trial or for
 * guidance drawn from reviews, 1 for a single study without chance groups, information or thought.
 * It rates the kind, never the single work.
 */
export const strengths: Readonly<Record<EvidenceKind, Strength>> = {
  'meta-analysis': 3,
  'systematic-review': 3,
  rct: 2,
  experiment: 2,
  guideline: 2,
  cohort: 1,
  survey: 1,
  qualitative: 1,
  report: 1,
  'public-information': 1,
  theory: 1,
  book: 1,
};

/** Kinds that gather many studies; an article says how many of its sources are such reviews. */
export function isReview(kind: EvidenceKind): boolean {
  return kind === 'meta-analysis' || kind === 'systematic-review';
}
