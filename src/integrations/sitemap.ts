import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readListedPage, writeSitemap } from '../metadata/sitemap.ts';

/** Lists the finished pages for search engines, with the day on which each one’s content was checked. */
export function listPagesForSearchEngines(): AstroIntegration {
  return {
    name: 'cairn-sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = [];
        for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          pages.push(
            readListedPage(await readFile(new URL(name.replaceAll('\\', '/'), dir), 'utf8')),
          );
        }
        const listed = pages.filter((page) => page !== undefined);
        await writeFile(new URL('sitemap.xml', dir), writeSitemap(listed));
      },
    },
  };
}
