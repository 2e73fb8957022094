import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kitchenSink, listPages, type Site, site, toFile } from '../site.ts';

/** Addresses in a page that the browser would follow or fetch. */
function listAddresses(html: string): string[] {
  return Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, address = '']) =>
    address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

function findDeadAddresses(checked: Site): string[] {
  const { pathname: base } = new URL(checked.url);
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ??
      new Set(
        Array.from(readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id),
      );
    ids.set(file, known);
    return known;
  };
  return listPages(checked).flatMap((page) => {
    const html = readFileSync(toFile(checked, page), 'utf8');
    return [...new Set(listAddresses(html))].flatMap((address) => {
      const { origin, pathname, hash, protocol } = new URL(address, `${checked.url}${page}`);
      if (origin !== new URL(checked.url).origin)
        return /^(https?|tel|sms|mailto):$/.test(protocol) ? [] : [`${page}: ${address}`];
      if (!pathname.startsWith(base)) return [`${page}: ${address} leaves the base path`];
      const path = pathname.slice(base.length);
      const file = join(
        checked.dist,
        path.endsWith('/') || path === '' ? `${path}index.html` : path,
      );
      if (!existsSync(file)) return [`${page}: ${address}`];
      const id = decodeURIComponent(hash.slice(1));
      return id === '' || idsOf(file).has(id) ? [] : [`${page}: ${address} has no such part`];
    });
  });
}

test('every link in every page leads to a page and a part that exist', () => {
  assert.deepEqual(findDeadAddresses(site), []);
});

test('under a base path every link still leads somewhere', () => {
  assert.deepEqual(findDeadAddresses(kitchenSink), []);
});
