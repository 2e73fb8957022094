interface Settings {
  readonly origin: string;
  /** `/` or `/cairn/`. */
  readonly base: string;
  /** Address of the public repository. */
  readonly repository: string | undefined;
  /** Address for reports, if it isn’t the repository’s: `mailto:` or `https:`. */
  readonly contact: string | undefined;
  readonly now: Date;
}

const DAYS_VALID = 180;
const MS_A_DAY = 86_400_000;

/**
 * The text of `/.well-known/security.txt`; undefined if nobody is named whom one could tell.
 * https://www.rfc-editor.org/rfc/rfc9116
 */
export function formatSecurityTxt(settings: Settings): string | undefined {
  const { origin, base, repository, contact, now } = settings;
  const address = contact ?? (repository && `${repository}/security/advisories/new`);
  if (address === undefined) return undefined;
  const day = new Date(now.getTime() + DAYS_VALID * MS_A_DAY).toISOString().slice(0, 10);
  return [
    `Contact: ${address}`,
    // A day, so that two builds of one day are the same.
    `Expires: ${day}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${origin}${base}.well-known/security.txt`,
    '',
  ].join('\n');
}
