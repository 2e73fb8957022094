/**
 * Facts about the site that code needs. Words that a reader sees are in `i18n/`.
 */

/**
 * Where the finished site will stand, base path included: `CAIRN_URL=https://example.org/cairn`.
 * The one place that decides every absolute and every root-relative address.
 */
const address = new URL(process.env['CAIRN_URL'] ?? 'https://cairn.example');

export const site = {
  name: 'Cairn',
  /** `https://cairn.example`, without a slash at its end. */
  origin: address.origin,
  /** `/` or `/cairn/`: begins and ends with a slash. */
  base: address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`,
  /** Address of the public repository, if the site has been told it; links to it appear only then. */
  repository: process.env['CAIRN_REPOSITORY']?.replace(/\/$/, ''),
  /** Where faults of security are reported, if not on the repository’s page: `mailto:` or `https:`. */
  contact: process.env['CAIRN_CONTACT'],
} as const;

/** The phases of the trail, in the order in which a person may meet them. */
export const phases = ['before', 'first', 'along', 'rough', 'onward'] as const;
export type Phase = (typeof phases)[number];

/** The folder that holds the words; tests build the site from a copy of it. */
export const contentFolder = process.env['CAIRN_CONTENT'] ?? 'content';
