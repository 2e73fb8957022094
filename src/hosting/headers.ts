/**
 * The security headers of the site: the one source of truth for every host, for the local server and
 * for the tests. What differs by page is its content policy: `policy.ts`.
 */

export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * What a page could ask a device for, and no page here does. Only names that browsers know: an
 * unknown one is a warning in the console of every page. Left out are copying, sharing and reading
 * aloud, which a person starts and sees.
 */
const closedDoors = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
] as const;

/** Sent with everything. They stand before each page’s first byte, so they are few and short. */
export const commonHeaders: readonly Header[] = [
  // Two years. Neither other hosts of the domain nor browsers’ preload lists are ours to decide on.
  { name: 'Strict-Transport-Security', value: 'max-age=63072000' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    name: 'Permissions-Policy',
    value: closedDoors.map((feature) => `${feature}=()`).join(','),
  },
];

/** Types of files, by their ending, that servers do not know: they would guess, or leave it open. */
export const fileTypes: readonly (readonly [ending: string, type: string])[] = [
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
  ['webmanifest', 'application/manifest+json'],
];

/** Files that other sites may show or read: they hold nothing of a reader. */
const shared = {
  /** May stand in a frame of another site. Pages here have no script and hold nothing of a reader. */
  frames: /^(?:[a-z]{2}\/)?embed\//,
  /** May be loaded as pictures. */
  pictures: /^(?:[a-z]{2}\/)?(?:cards|icons)\//,
  /** May be read by programs of other sites: feed readers, finders of embeds, language models. */
  texts:
    /(?:^|\/)(?:feed\.(?:xml|json)|index\.md|oembed\.json|llms\.txt|opensearch\.xml|sitemap\.xml)$/,
};

/** Whether a file (`embed/a-first-goal/index.html`) may stand in a frame of another site. */
export function mayBeFramed(file: string): boolean {
  return shared.frames.test(file);
}

/** Whether programs of other sites may read a file. */
export function mayBeRead(file: string): boolean {
  return shared.texts.test(file);
}

/** Who may load a file: `Cross-Origin-Resource-Policy`. */
export function getResourcePolicy(file: string): string {
  const isShared = mayBeFramed(file) || mayBeRead(file) || shared.pictures.test(file);
  return isShared ? 'cross-origin' : 'same-origin';
}
