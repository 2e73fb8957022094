/**
 * The grade that the Mozilla HTTP Observatory would give for an answer, by version 6 of its published
 * rules: https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js (what each result
 * costs), https://github.com/mdn/mdn-http-observatory/tree/main/src/analyzer/tests (what they mean).
 * Its package on npm brings 233 others, a database’s among them, and still has version 4.
 *
 * One of its twelve tests looks past an answer, at the host: `redirection`, whether http leads to
 * https. It never adds to a grade; a host that stays on http loses 20 points, and A+ with them. So
 * does one without a good certificate, by `strict-transport-security`.
 */
import { type Policy, parsePolicy } from '../src/hosting/policy.ts';

/** What a server answered to a request from another origin. */
export interface Answer {
  readonly headers: Headers;
  readonly html: string;
}

export interface Grade {
  readonly score: number;
  readonly grade: string;
  /** What each test adds or takes. */
  readonly points: Readonly<Record<string, number>>;
}

const MIN_FOR_EXTRA_CREDIT = 90;
const HALF_A_YEAR_S = 15_768_000;

const broad = 'ftp: http: https: * http://* http://*.* https://* https://*.*'.split(' ');
const insecure = /^(?:http|ftp):/;

export function gradeAnswer({ headers, html }: Answer): Grade {
  const header = headers.get('Content-Security-Policy');
  const policy = header === null ? undefined : parsePolicy(header.toLowerCase());
  const points = {
    'content-security-policy': scorePolicy(policy),
    // What a cookie costs depends on its flags. Here any costs what the plainest does.
    cookies: headers.has('Set-Cookie') ? -20 : 0,
    'cross-origin-embedder-policy': scoreEmbedder(headers.get('Cross-Origin-Embedder-Policy')),
    'cross-origin-opener-policy': scoreOpener(headers.get('Cross-Origin-Opener-Policy')),
    'cross-origin-resource-policy': scoreResource(headers.get('Cross-Origin-Resource-Policy')),
    'cross-origin-resource-sharing': headers.has('Access-Control-Allow-Credentials') ? -50 : 0,
    'referrer-policy': scoreReferrer(headers.get('Referrer-Policy')),
    'strict-transport-security': scoreTransport(headers.get('Strict-Transport-Security')),
    'subresource-integrity': scoreScripts(html),
    'x-content-type-options': headers.get('X-Content-Type-Options') === 'nosniff' ? 0 : -5,
    'x-frame-options': policy?.has('frame-ancestors') ? 5 : -20,
  };
  const losses = sum(Object.values(points).filter((point) => point < 0));
  const uncurved = 100 + losses;
  const score = uncurved >= MIN_FOR_EXTRA_CREDIT ? 100 + sum(Object.values(points)) : uncurved;
  return { score, grade: toGrade(score), points };
}

function scorePolicy(policy: Policy | undefined): number {
  if (policy === undefined) return -25;
  const read = (name: string) => [...(policy.get(name) ?? policy.get('default-src') ?? ['*'])];
  const [scripts, styles, objects] = [read('script-src'), read('style-src'), read('object-src')];
  const passive = [...read('img-src'), ...read('media-src')];
  const active = [...policy].flatMap(([name, sources]) =>
    name === 'img-src' || name === 'media-src' ? [] : [...sources],
  );
  if (isUnsafe(scripts) || isBroad(objects)) return -20;
  if (active.some((source) => insecure.test(source))) return -20;
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
  if (passive.some((source) => insecure.test(source))) return -10;
  if (isUnsafe(styles)) return 0;
  return [...(policy.get('default-src') ?? [])].join() === "'none'" ? 10 : 5;
}

function isBroad(sources: readonly string[]): boolean {
  return sources.some((source) => broad.includes(source));
}

/** Browsers pass over `'unsafe-inline'` beside a hash or a nonce. */
function isUnsafe(sources: readonly string[]): boolean {
  const isInline =
    sources.includes("'unsafe-inline'") &&
    !sources.some((source) => /^'(?:sha\d+|nonce)-/.test(source));
  return isBroad(sources) || isInline || sources.includes('data:');
}

function scoreEmbedder(value: string | null): number {
  if (value === null || value === 'unsafe-none') return 0;
  return ['require-corp', 'credentialless'].includes(value) ? 10 : -5;
}

function scoreOpener(value: string | null): number {
  if (value === null || value === 'unsafe-none') return 0;
  return /^(?:same-origin|same-origin-allow-popups|noopener-allow-popups)$/.test(value) ? 10 : -5;
}

function scoreResource(value: string | null): number {
  if (value === null || value === 'cross-origin') return 0;
  return ['same-origin', 'same-site'].includes(value) ? 10 : -5;
}

function scoreReferrer(value: string | null): number {
  if (value === null) return 0;
  const good = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  return good.includes(value) ? 5 : -5;
}

function scoreTransport(value: string | null): number {
  const [, seconds] = /(?:^|;\s*)max-age=(\d+)/i.exec(value ?? '') ?? [];
  if (seconds === undefined) return -20;
  return Number(seconds) < HALF_A_YEAR_S ? -10 : 0;
}

/** Scripts of this origin cost nothing; the rules for those of others are stricter here. */
function scoreScripts(html: string): number {
  return /<script[^>]+src="(?:https?:)?\/\//.test(html) ? -50 : 0;
}

function toGrade(score: number): string {
  if (score >= 100) return 'A+';
  const grades = 'F F F F F D- D D D+ C- C C C+ B- B B B+ A- A A'.split(' ');
  return grades[Math.floor(Math.max(score, 0) / 5)] ?? 'F';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
