/** What the audits of feeds and of other files for programs share: what was built, and dead links in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, site } from '../site.ts';

export const origin = 'https://cairn.example/';
/** The namespaces of what programs read. */
export const names = {
  atom: 'http://www.w3.org/2005/Atom',
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
};
export const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');

/** Addresses of the site that lead nowhere in what was built. */
export function findDead(
  addresses: readonly string[],
  checked: Site = site,
  home = origin,
): string[] {
  return [...new Set(addresses)].filter((link) => {
    if (!link.startsWith('http')) return true;
    if (!link.startsWith(home)) return false;
    const [path = '', id] = link.slice(home.length).split('#');
    const file = join(checked.dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return true;
    return id !== undefined && !readFileSync(file, 'utf8').includes(`id="${id}"`);
  });
}
