/** How the Mozilla HTTP Observatory would grade each page, by what the local server really sends. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mayBeFramed } from '../../src/hosting/headers.ts';
import { type Answer, type Grade, gradeAnswer } from '../observatory.ts';
import { serve } from '../serve.ts';
import { listPages, site } from '../site.ts';

const answers = new Map<string, Answer>();
let end: () => void;

before(async () => {
  const served = await serve(site.dist);
  end = served.end;
  for (const page of listPages(site)) {
    const response = await fetch(`${served.url}${page}`, {
      headers: { Origin: 'https://elsewhere.example' },
    });
    assert.equal(response.status, 200, page);
    answers.set(page, { headers: response.headers, html: await response.text() });
  }
});
after(() => end());

/** The pages whose grade is not this one, each with what it lost. */
function listOthers(pages: readonly string[], wanted: string): [string, Grade][] {
  return pages
    .map((page): [string, Grade] => [page, grade(page)])
    .filter(([, { grade }]) => grade !== wanted);
}

function grade(page: string, change: (headers: Headers) => void = () => {}): Grade {
  const answer = answers.get(page);
  assert.ok(answer, page);
  const headers = new Headers(answer.headers);
  change(headers);
  return gradeAnswer({ headers, html: answer.html });
}

test('every page scores A+, and none loses a point', () => {
  const pages = listPages(site).filter((page) => !mayBeFramed(page));
  assert.ok(pages.includes('') && pages.includes('help/') && pages.includes('worksheet/'));
  assert.deepEqual(listOthers(pages, 'A+'), []);
  assert.equal(grade('').score, 140);
  for (const page of pages)
    assert.ok(
      Object.values(grade(page).points).every((p) => p >= 0),
      page,
    );
});

test('a page that other sites may frame loses what that costs, and nothing else', () => {
  const pages = listPages(site).filter(mayBeFramed);
  assert.ok(pages.length > 0);
  for (const page of pages) {
    const losses = Object.entries(grade(page).points).filter(([, points]) => points < 0);
    assert.deepEqual(losses, [['x-frame-options', -20]], page);
  }
});

test('without one of its headers, or with a looser one, a page scores less', () => {
  const policy = answers.get('')?.headers.get('Content-Security-Policy') ?? '';
  const cases: readonly [string, string | undefined, number, string][] = [
    ['Content-Security-Policy', undefined, 55, 'C'],
    ['Content-Security-Policy', policy.replace(/'sha256-[^']+'/g, "'unsafe-inline'"), 80, 'B+'],
    ['Content-Security-Policy', policy.replace("script-src 'self'", 'script-src https:'), 80, 'B+'],
    [
      'Content-Security-Policy',
      policy.replace("script-src 'self'", "script-src 'unsafe-eval'"),
      120,
      'A+',
    ],
    ['Content-Security-Policy', policy.replace("img-src 'self'", 'img-src http:'), 120, 'A+'],
    [
      'Content-Security-Policy',
      policy.replace("default-src 'none'", "default-src 'self'"),
      135,
      'A+',
    ],
    ['Content-Security-Policy', policy.replace(/;frame-ancestors 'none'/, ''), 80, 'B+'],
    ['Strict-Transport-Security', undefined, 80, 'B+'],
    ['Strict-Transport-Security', 'max-age=3600', 130, 'A+'],
    ['X-Content-Type-Options', undefined, 135, 'A+'],
    ['Referrer-Policy', 'unsafe-url', 130, 'A+'],
    ['Cross-Origin-Opener-Policy', 'anything', 125, 'A+'],
    ['Cross-Origin-Resource-Policy', undefined, 130, 'A+'],
    ['Set-Cookie', 'visitor=1', 80, 'B+'],
  ];
  for (const [name, value, score, letter] of cases) {
    const result = grade('', (headers) => {
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    });
    assert.deepEqual([result.score, result.grade], [score, letter], `${name}: ${value}`);
  }
});
