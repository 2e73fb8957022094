import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findStored, formatSize, listStrangers } from '../../src/privacy/stored.ts';
import { keys } from '../../src/worksheet/store/keys.ts';

test('every key that the code names is on the list that the privacy page shows', () => {
  const named = globSync('src/**/*.{ts,tsx,astro}')
    .filter((file) => !file.replaceAll('\\', '/').startsWith('src/privacy/'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:_KEY = |Item\(\s*)'([^']+)'/g)])
    .map(([, key = '']) => key);
  assert.ok(named.length > 3);
  for (const key of named) assert.ok(findStored('device', key) ?? findStored('tab', key), key);
  for (const key of Object.values(keys).flat()) assert.ok(findStored('device', key), key);
});

test('what another site has written is not ours', () => {
  assert.equal(findStored('device', 'someone'), undefined);
  assert.equal(findStored('device', 'cairn.ws'), undefined);
  assert.equal(findStored('tab', 'cairn.ws.main'), undefined);
});

test('a request to another site is told apart from one to this', () => {
  const addresses = ['https://a.example/x', 'https://b.example/y', 'https://b.example/z', 'blob:1'];
  assert.deepEqual(listStrangers(addresses, 'https://a.example'), ['https://b.example']);
});

test('a size is told as people read it', () => {
  const words = { bytes: '# bytes', kilobytes: '# KB' };
  assert.equal(formatSize(340, words), '340 bytes');
  assert.equal(formatSize(1240, words), '1.2 KB');
});
