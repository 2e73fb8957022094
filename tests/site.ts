import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Where a finished site stands, and where the tests serve it. */
export interface Site {
  readonly dist: string;
  readonly port: number;
  /** Address of its home page. */
  readonly url: string;
}

/** The site as readers get it. */
export const site: Site = { dist: 'dist', port: 4381, url: 'http://localhost:4381/' };

/** The same site under a base path, with one more article that uses every part. */
export const kitchenSink: Site = {
  dist: '.cache/kitchen-sink/dist',
  port: 4382,
  url: 'http://localhost:4382/under/a/path/',
};

/**
 * Every page of a finished site, as its path below the home page: ``, `about/`, `404.html`. What
 * panels are made of is no page: nothing leads there but script.
 */
export function listPages({ dist }: Site): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !/^pagefind\/|(^|\/)parts\//.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/**
 * The pages that can differ in what a browser makes of them: all but the neutral twins of guides,
 * which are their guides byte for byte (`tests/audits/sharing.test.ts` holds them to it).
 */
export function listDistinctPages(checked: Site): string[] {
  return listPages(checked).filter((page) => !/^r\/[^/]+\/$/.test(page));
}

/** The file that a page’s path stands for. */
export function toFile({ dist }: Site, page: string): string {
  return join(dist, page.endsWith('.html') ? page : `${page}index.html`);
}

/**
 * Bytes (gzip 9) of every script file that a page loads, those that scripts import included; or of
 * those alone that come with the script of one component.
 */
export function weighScripts(built: Site, page: string, component = ''): number {
  const html = readFileSync(toFile(built, page), 'utf8');
  const files = new Map<string, number>();
  const weigh = (name: string): void => {
    if (files.has(name)) return;
    const code = readFileSync(join(built.dist, '_astro', name));
    files.set(name, gzipSync(code, { level: 9 }).byteLength);
    for (const [, path = ''] of code.toString().matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)/g))
      weigh(path);
  };
  for (const [, address = ''] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g))
    if (basename(address).startsWith(component)) weigh(basename(address));
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}
