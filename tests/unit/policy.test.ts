/** The policy of a page: what it may load, and who may frame it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonHeaders, getResourcePolicy, mayBeFramed } from '../../src/hosting/headers.ts';
import {
  describeFilePolicy,
  describePolicy,
  formatPolicy,
  insertPolicy,
  joinPolicies,
  readPolicy,
} from '../../src/hosting/policy.ts';
import { toKind } from '../../src/hosting/rules.ts';

const page = (body: string) => `<head><meta charset="utf-8"><style>a{}</style></head>${body}`;
const describe = (body: string) => formatPolicy(describePolicy(page(body)));

test('a page’s policy names its own scripts and styles by their hashes, and nothing unsafe', () => {
  const policy = describe('<script>let a;</script>');
  // echo -n 'let a;' | openssl dgst -sha256 -binary | base64
  assert.match(policy, /script-src 'sha256-81WALLbUROF1pWdYjuQYKuIcGgY\/\+TqVJr8UsV6Tkvo='/);
  assert.match(policy, /style-src 'sha256-[\w+/]{43}='/);
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  assert.match(policy, /^default-src 'none';/);
});

test('a page without script allows none, and asks nobody', () => {
  assert.doesNotMatch(describe(''), /script-src|connect-src/);
});

test('a page that links a file of styles may load it, and those that come on demand', () => {
  assert.match(
    describe('<link rel="stylesheet" href="/print.css" media="print">'),
    /style-src 'self' 'sha256-/,
  );
});

test('data that stands in a page is no script', () => {
  assert.doesNotMatch(describe('<script type="application/json">{}</script>'), /script-src/);
});

test('no text becomes code or markup in any page', () => {
  assert.match(describe(''), /require-trusted-types-for 'script';trusted-types 'none'/);
});

test('no page’s addresses and forms are led elsewhere', () => {
  assert.match(describe(''), /;base-uri 'none';form-action 'none';/);
  assert.match(describe('<form data-needs="form">'), /form-action 'self'/);
});

test('with everything goes that nobody learns where a reader came from, and no device is asked', () => {
  const sent = new Map(commonHeaders.map(({ name, value }) => [name, value]));
  assert.equal(sent.get('Referrer-Policy'), 'no-referrer');
  assert.equal(sent.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(sent.get('Cross-Origin-Opener-Policy'), 'same-origin');
  const [, seconds] = /^max-age=(\d+)$/.exec(sent.get('Strict-Transport-Security') ?? '') ?? [];
  assert.ok(Number(seconds) >= 365 * 24 * 60 * 60);
  const closed = sent.get('Permissions-Policy')?.split(',');
  for (const door of [
    ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
    ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
    ...['serial', 'usb'],
  ])
    assert.ok(closed?.includes(`${door}=()`), door);
});

test('the part of a page that needs more says so, and a need that nobody knows stops the build', () => {
  assert.doesNotMatch(describe('<script src="/a.js"></script>'), /connect-src/);
  assert.match(describe('<form data-needs="files">'), /connect-src 'self'/);
  assert.match(describe('<div data-needs="drawings">'), /img-src 'self' blob:/);
  const search = describe('<form data-needs="files worker wasm">');
  assert.match(search, /script-src 'wasm-unsafe-eval'/);
  assert.match(search, /worker-src 'self'.*trusted-types default/);
  assert.throws(() => describe('<p data-needs="cookies">'), /“cookies”/);
});

test('the policy stands right behind the charset, so that it covers all that follows', () => {
  const html = insertPolicy(page('<form data-needs="files">'));
  assert.match(html, /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
  assert.doesNotMatch(html, /data-needs/);
  const policy = readPolicy(html);
  assert.ok(policy);
  assert.equal(formatPolicy(policy), describe('<form data-needs="files">'));
});

test('pages that share a rule get what any of them needs', () => {
  const joined = joinPolicies([describePolicy('<p>'), describePolicy('<p data-needs="worker">')]);
  assert.match(formatPolicy(joined), /trusted-types default/);
  assert.doesNotMatch(formatPolicy(joined), /trusted-types default 'none'/);
});

test('a worker may load this site’s files, and only the search index runs WebAssembly', () => {
  assert.match(formatPolicy(describeFilePolicy('sw.js')), /script-src 'self';connect-src 'self'/);
  assert.match(
    formatPolicy(describeFilePolicy('pagefind/pagefind-worker.js')),
    /'wasm-unsafe-eval'/,
  );
  assert.equal(formatPolicy(describeFilePolicy('favicon.svg')), "default-src 'none'");
});

test('only pages made for it may stand in a frame of another site', () => {
  assert.ok(mayBeFramed('embed/a-first-goal/index.html'));
  assert.ok(mayBeFramed('es/embed/a-first-goal/index.html'));
  assert.ok(!mayBeFramed('articles/embed/index.html'));
  assert.equal(getResourcePolicy('embed/a-first-goal/index.html'), 'cross-origin');
  assert.equal(getResourcePolicy('cards/a-first-goal.png'), 'cross-origin');
  assert.equal(getResourcePolicy('worksheet/index.html'), 'same-origin');
});

test('pages of one folder are of one kind, in every language', () => {
  assert.equal(toKind('articles/setbacks/index.html'), 'articles/:page/index.html');
  assert.equal(toKind('es/articles/setbacks/index.html'), 'es/articles/:page/index.html');
  assert.equal(toKind('about/index.html'), 'about/index.html');
  assert.equal(toKind('es/about/index.html'), 'es/about/index.html');
  assert.equal(toKind('index.html'), 'index.html');
});
