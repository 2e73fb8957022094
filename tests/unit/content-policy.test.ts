import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePolicy, insertPolicy } from '../../src/integrations/content-policy.ts';

const page = (body: string) => `<head><meta charset="utf-8"><style>a{}</style></head>${body}`;

test('a page’s policy names its own scripts and styles by their hashes, and nothing unsafe', () => {
  const policy = describePolicy(page('<script>let a;</script>'));
  // echo -n 'let a;' | openssl dgst -sha256 -binary | base64
  assert.match(policy, /script-src 'sha256-81WALLbUROF1pWdYjuQYKuIcGgY\/\+TqVJr8UsV6Tkvo='/);
  assert.match(policy, /style-src 'sha256-[\w+/]{43}='/);
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  assert.match(policy, /^default-src 'none';/);
});

test('a page without script allows none, and asks nobody', () => {
  const policy = describePolicy(page(''));
  assert.match(policy, /script-src 'none'/);
  assert.match(policy, /connect-src 'none'/);
});

test('a page that links a file of styles may load it, and those that come on demand', () => {
  const policy = describePolicy(page('<link rel="stylesheet" href="/print.css" media="print">'));
  assert.match(policy, /style-src 'self' 'sha256-/);
});

test('data that stands in a page is no script', () => {
  assert.match(
    describePolicy(page('<script type="application/json">{}</script>')),
    /script-src 'none'/,
  );
});

test('the worksheet asks nobody, not even this site', () => {
  const policy = describePolicy(
    page('<script type="module" src="/a.js"></script><div id="worksheet">'),
  );
  assert.match(policy, /script-src 'self';/);
  assert.match(policy, /connect-src 'none'/);
});

test('the policy stands right behind the charset, so that it covers all that follows', () => {
  assert.match(
    insertPolicy(page('')),
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
  );
});
