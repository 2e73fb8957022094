import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes what the print pack fetches of each page that it offers: the page’s text, beside it in
 * `parts/`. A document that a script fetches keeps to the content policy of the page that asks for
 * it, which knows the hash of its own styles alone. So the styles of a chapter come as a block of
 * data, which no policy has to allow. It has to run after the styles are trimmed and before policies
 * are written.
 */
export function writeChapters(): AstroIntegration {
  let base = '/';
  return {
    name: 'cairn-chapters',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        for await (const name of glob('**/print-pack/index.html', { cwd: fileURLToPath(dir) })) {
          const pack = await readFile(new URL(name.replaceAll('\\', '/'), dir), 'utf8');
          for (const [, href = ''] of pack.matchAll(
            /<input [^>]*type="checkbox" value="([^"]+)"/g,
          )) {
            const page = new URL(href.slice(base.length).replace(/^\//, ''), dir);
            const chapter = toChapter(await readFile(new URL('index.html', page), 'utf8'));
            await mkdir(new URL('parts/', page), { recursive: true });
            await writeFile(new URL('parts/index.html', page), chapter);
          }
        }
      },
    },
  };
}

/** What a page says, without its frame, its scripts and what only the search index reads. */
export function toChapter(html: string): string {
  const [, styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const [main = ''] = /<main id="content">[\s\S]*<\/main>/.exec(html) ?? [];
  const text = main
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/ data-(?:pagefind|index)-[a-z0-9-]+(?:="[^"]*")?/g, '');
  return [
    '<meta charset="utf-8"><meta name="robots" content="noindex">',
    `<script type="application/css">${styles}</script>`,
    text,
  ].join('');
}
