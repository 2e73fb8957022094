/** The headers that the finished site promises, for every file. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parsePolicy, readPolicy } from '../../src/hosting/policy.ts';
import { readHeadersFile } from '../../src/hosting/read-headers-file.ts';
import { kitchenSink, listPages, site, toFile } from '../site.ts';

/** What Cloudflare takes: https://developers.cloudflare.com/pages/configuration/headers/ */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

for (const { dist, port, url } of [site, kitchenSink]) {
  const text = readFileSync(`${dist}/_headers`, 'utf8');
  const find = readHeadersFile(text);
  const { pathname: base } = new URL(url);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.length + 1))
    .filter((file) => file !== '_headers' && !file.startsWith('_hosting/'));
  const read = (path: string, wanted: string) =>
    find(path).flatMap(({ name, value }) => (name === wanted ? [value] : []));

  test(`${base}: hosts take the file of headers as it is`, () => {
    const lines = text.split('\n');
    assert.ok(lines.filter((line) => line.startsWith('/')).length <= MOST_RULES);
    assert.deepEqual(
      lines.filter((line) => line.length > LONGEST_LINE),
      [],
    );
  });

  test(`${base}: every file has each header once`, () => {
    for (const file of files) {
      const path = `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const names = find(path).map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)], path);
      for (const name of [
        'Content-Security-Policy',
        'Cross-Origin-Opener-Policy',
        'Cross-Origin-Resource-Policy',
        'Permissions-Policy',
        'Referrer-Policy',
        'Strict-Transport-Security',
        'X-Content-Type-Options',
      ]) {
        assert.ok(names.includes(name), `${path} has no ${name}`);
      }
    }
  });

  test(`${base}: a page’s header allows what the policy in the page does`, () => {
    for (const page of listPages({ dist, port, url })) {
      const policy = readPolicy(readFileSync(toFile({ dist, port, url }, page), 'utf8'));
      assert.ok(policy, page);
      const header = parsePolicy(read(`${base}${page}`, 'Content-Security-Policy').join());
      for (const [directive, sources] of policy) {
        const missing = sources.difference(header.get(directive) ?? new Set());
        missing.delete("'none'");
        assert.deepEqual([...missing], [], `${directive} of ${page}`);
      }
    }
  });

  test(`${base}: every page hides where a reader came from, also at hosts without headers`, () => {
    for (const page of listPages({ dist, port, url })) {
      const html = readFileSync(toFile({ dist, port, url }, page), 'utf8');
      assert.ok(html.includes('<meta name="referrer" content="no-referrer">'), page);
      // What an element says for itself wins over the page.
      assert.ok(!/<[^>]*\sreferrerpolicy=/i.test(html), page);
    }
  });

  test(`${base}: nothing that could run a stranger’s code stands in any policy`, () => {
    const policies = files
      .filter((file) => /\.html$/.test(file))
      .map((file) => readFileSync(`${dist}/${file}`, 'utf8'))
      .flatMap((html) => html.match(/http-equiv="Content-Security-Policy"[^>]*>/)?.[0] ?? [])
      .concat(text.match(/Content-Security-Policy: .*/g) ?? []);
    assert.ok(policies.length > 20);
    for (const policy of policies) {
      assert.doesNotMatch(policy, /unsafe-inline|unsafe-hashes|'unsafe-eval'|https?:|data:| \*/);
    }
  });
}
