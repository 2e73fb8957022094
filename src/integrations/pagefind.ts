import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Parts of a page that repeat what stands elsewhere: sources have pages of their own. */
const notProse = ['.cite', '.note', '.references', '.facts', '.toc', '.no-index'];

/** Builds the search index from the finished pages, and keeps only the files that search needs. */
export function indexPages(): AstroIntegration {
  return {
    name: 'cairn-pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ excludeSelectors: [...notProse] });
        if (index === undefined) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        // Pagefind reports its errors instead of throwing them.
        const written = await index.writeFiles({
          outputPath: fileURLToPath(new URL('pagefind', dir)),
        });
        await writePageNames(await index.getFiles(), dir);
        await close();
        const failures = [...errors, ...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(failures.join('\n'));
        await dropIndexAttributes(dir);
        logger.info(`${added.page_count} pages indexed for search`);
      },
    },
  };
}

/**
 * Tells which page each result of the index stands for, so that a browser can put results in order
 * without loading what they say.
 */
async function writePageNames(
  { files }: { files: readonly { path: string; content: Uint8Array }[] },
  dir: URL,
): Promise<void> {
  const names = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ path, content }) => {
      const [, id = ''] = /([^/]+)\.pf_fragment$/.exec(path) ?? [];
      const text = gunzipSync(content).toString();
      // The text begins with a mark of Pagefind’s, and goes on as JSON.
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [id, url] as const;
    });
  await writeFile(new URL('pagefind/pages.json', dir), JSON.stringify(Object.fromEntries(names)));
}

/** What only the index needed to read stays out of the pages that readers get. */
async function dropIndexAttributes(dir: URL): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
    const file = fileURLToPath(new URL(name, dir));
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replaceAll(/ data-(?:pagefind|index)-[a-z0-9-]+(?:="[^"]*")?/g, ''));
  }
}
