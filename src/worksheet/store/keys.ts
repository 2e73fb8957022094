/**
 * Every key under which the worksheet keeps something in this browser. None of them says what is in
 * it. All begin alike, so that “delete everything” takes ours and nobody else’s.
 */
export const PREFIX = 'cairn.ws.';
export const keys = {
  /** The worksheet as it is. */
  main: `${PREFIX}main`,
  /** The text from before this visit, a migration or a large change. */
  prev: `${PREFIX}prev`,
  /** The text with which each of the last three days of use began, the latest first. */
  backups: [`${PREFIX}bak.0`, `${PREFIX}bak.1`, `${PREFIX}bak.2`],
  /** Texts that could not be read, kept as they were. */
  quarantine: [`${PREFIX}quar.0`, `${PREFIX}quar.1`],
  /** Changes when everything is deleted. */
  epoch: `${PREFIX}epoch`,
  /** What the page remembers of itself: when a copy was saved, and settings. */
  meta: `${PREFIX}meta`,
} as const;
