/** The file of headers, as hosts read it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatCaddyfile,
  formatHeadersFile,
  formatNginxHeaders,
  formatNginxMaps,
  toRegex,
} from '../../src/hosting/formats.ts';
import { commonHeaders } from '../../src/hosting/headers.ts';
import { describeFilePolicy, describePolicy } from '../../src/hosting/policy.ts';
import { readHeadersFile } from '../../src/hosting/read-headers-file.ts';
import { listRules } from '../../src/hosting/rules.ts';

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
