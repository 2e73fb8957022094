/** Which files get which headers: rules that a host applies to addresses. */
import { getResourcePolicy, type Header, mayBeFramed, mayBeRead } from './headers.ts';
import { formatPolicy, joinPolicies, type Policy } from './policy.ts';

/** A file of the finished site, `articles/sleep/index.html`, and its own policy. */
export interface HostedFile {
  readonly file: string;
  readonly policy: Policy;
}

/** No address fits two rules: hosts disagree on what happens then. */
export interface Rule {
  /** Below the address of the site: `articles/:page/`, `_astro/*`, `favicon.svg`. */
  readonly pattern: string;
  readonly headers: readonly Header[];
}

/**
 * Files that a rule covers together. Pages of one folder are of a kind: `articles/:page/`. So the
 * rules stay as few as the kinds, however many pages there are; a page’s own policy, which stands in
 * the page, is never wider than its kind’s.
 */
function toPattern(file: string, folders: ReadonlySet<string>): string {
  const [top = ''] = file.split('/');
  // A folder without pages.
  if (file.includes('/') && !folders.has(top)) return `${top}/*`;
  return toKind(file).replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The kind of a file: its path, with the second folder left open, which is named for one guide, one
 * source, one phase. The folder of a language doesn’t count.
 */
export function toKind(file: string): string {
  const [, locale = '', path = file] = /^([a-z]{2}\/)?(.*)$/.exec(file) ?? [];
  return locale + path.replace(/^([^/]+\/)[^/]+\//, '$1:page/');
}

/** One rule for each kind of file, sorted by pattern. */
export function listRules(files: readonly HostedFile[]): Rule[] {
  const folders = new Set(
    files
      .map(({ file }) => file)
      .filter((file) => file.endsWith('.html'))
      .map(readTop),
  );
  const kinds = Map.groupBy(files, ({ file }) => toPattern(file, folders));
  return [...kinds]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([pattern, members]) => ({ pattern, headers: describeHeaders(members) }));
}

function describeHeaders(members: readonly HostedFile[]): Header[] {
  const policy = formatPolicy(joinPolicies(members.map((member) => member.policy)));
  const file = members[0]?.file ?? '';
  const frames = mayBeFramed(file) ? '' : ";frame-ancestors 'none'";
  return [
    { name: 'Content-Security-Policy', value: `${policy}${frames}` },
    { name: 'Cross-Origin-Resource-Policy', value: getResourcePolicy(file) },
    ...(mayBeRead(file) ? [{ name: 'Access-Control-Allow-Origin', value: '*' }] : []),
  ];
}

function readTop(file: string): string {
  return file.split('/')[0] ?? '';
}
