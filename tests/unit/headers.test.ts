import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatCaddyfile,
  formatHeadersFile,
  formatNginxHeaders,
  formatNginxMaps,
  toRegex,
} from '../../src/hosting/formats.ts';
import { commonHeaders, getResourcePolicy, mayBeFramed } from '../../src/hosting/headers.ts';
import {
  describeFilePolicy,
  describePolicy,
  formatPolicy,
  insertPolicy,
  joinPolicies,
  readPolicy,
} from '../../src/hosting/policy.ts';
import { readHeadersFile } from '../../src/hosting/read-headers-file.ts';
import { listRules, toKind } from '../../src/hosting/rules.ts';

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

const policy = describePolicy('<p>');
const files = [
  '404.html',
  '_astro/a.js',
  '_astro/fonts/a.woff2',
  'articles/index.html',
  'articles/one/index.html',
  'articles/one/sources.bib',
  'articles/two/index.html',
  'embed/one/index.html',
  'favicon.svg',
  'index.html',
].map((file) => ({ file, policy: file.endsWith('.html') ? policy : describeFilePolicy(file) }));
const rules = listRules(files);

test('there is one rule for each kind of file, however many files there are', () => {
  assert.deepEqual(
    rules.map(({ pattern }) => pattern),
    [
      '',
      '404.html',
      '_astro/*',
      'articles/',
      'articles/:page/',
      'articles/:page/sources.bib',
      'embed/:page/',
      'favicon.svg',
    ],
  );
});

test('the file for hosts, read as they read it, gives each address what was meant for it', () => {
  const find = readHeadersFile(formatHeadersFile({ base: '/a/path/', rules }));
  const read = (path: string, wanted: string) =>
    find(path).flatMap(({ name, value }) => (name === wanted ? [value] : []));
  assert.match(
    read('/a/path/articles/two/', 'Content-Security-Policy').join(),
    /ancestors 'none'$/,
  );
  assert.doesNotMatch(read('/a/path/embed/one/', 'Content-Security-Policy').join(), /ancestors/);
  assert.deepEqual(read('/a/path/embed/one/', 'Cross-Origin-Resource-Policy'), ['cross-origin']);
  assert.equal(read('/a/path/_astro/fonts/a.woff2', 'Content-Security-Policy').length, 1);
  assert.equal(find('/a/path/nowhere/').length, commonHeaders.length);
  assert.deepEqual(find('/elsewhere/'), []);
});

test('the long address of a page can’t be framed either, where a host answers to it', () => {
  const find = readHeadersFile(formatHeadersFile({ base: '/a/path/', rules }));
  for (const page of ['', 'articles/', 'articles/one/', 'embed/one/']) {
    const policies = find(`/a/path/${page}index.html`).filter(
      ({ name }) => name === 'Content-Security-Policy',
    );
    assert.deepEqual(
      policies.map(({ value }) => value),
      ["frame-ancestors 'none'"],
      page,
    );
  }
});

test('a header that only some addresses have is set for them alone, and never empty', () => {
  const site = {
    base: '/',
    rules: listRules([...files, { file: 'feed.xml', policy: describeFilePolicy('feed.xml') }]),
  };
  const caddy = formatCaddyfile(site);
  assert.match(
    caddy,
    /^(@\S+) path_regexp \^\/feed\\.xml\$\nheader \1 Access-Control-Allow-Origin "\*"$/m,
  );
  assert.doesNotMatch(caddy, /""/);
  // nginx leaves out a header whose value is empty.
  assert.match(
    formatNginxMaps(site),
    /map \$uri \$cairn_access_control_allow_origin \{\n {2}default "";/,
  );
  assert.match(formatNginxHeaders(site), /^add_header Access-Control-Allow-Origin \$\w+ always;$/m);
});

test('types that servers don’t know are told to each of them', () => {
  const site = { base: '/', rules };
  assert.match(formatNginxMaps(site), /^ {2}"application\/manifest\+json" webmanifest;$/m);
  assert.match(
    formatCaddyfile(site),
    /^(@\S+) path \*\.webmanifest\nheader \1 \{\n\tContent-Type "application\/manifest\+json"$/m,
  );
});

test('an address with signs that mean something to a host is taken by its letters', () => {
  const regex = new RegExp(toRegex('/a.b/', 'articles/:page/'));
  assert.match('/a.b/articles/one/index.html', regex);
  assert.doesNotMatch('/aXb/articles/one/', regex);
  assert.doesNotMatch('/a.b/articles/one/two/', regex);
});
