import type { Source } from '../schemas/source.ts';

/** The fields of a source that say how good it is rather than what it is; CSL has no place for them. */
const ownFields = [
  'evidence',
  'finding',
  'caveat',
  'topics',
  'checked',
  'license',
  'authorsIncomplete',
  'paywalled',
] as const;

type OwnField = (typeof ownFields)[number];
interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** A work as CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export type CslItem = Omit<Source, OwnField | 'issued' | 'accessed'> & {
  readonly id: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
};

/** Turns a source into CSL-JSON, with its key as id. */
export function toCsl(key: string, source: Source): CslItem {
  const { issued, accessed, ...fields } = source;
  const item = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !(ownFields as readonly string[]).includes(name)),
  ) as Omit<Source, OwnField | 'issued' | 'accessed'>;
  return {
    id: key,
    ...item,
    ...(issued !== undefined && { issued: toCslDate(issued) }),
    // APA prints “Retrieved from” dates only for works that have no date of their own and may change.
    ...(accessed !== undefined && issued === undefined && { accessed: toCslDate(accessed) }),
  };
}

/** A day, month or year as CSL-JSON writes it. */
export function toCslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
