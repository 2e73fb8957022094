import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'lightningcss';

/**
 * Leaves in each finished page only the styles that the page uses: all of them stand inside the
 * page, and its first view has to fit one round trip.
 */
export function trimCss(): AstroIntegration {
  return {
    name: 'cairn-trim-css',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        for (const { pathname } of pages) {
          const name =
            pathname === '404/' || pathname === '404' ? '404.html' : `${pathname}index.html`;
          const file = fileURLToPath(new URL(name, dir));
          await writeFile(file, trimStyles(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

const styleElement = /<style>([\s\S]*?)<\/style>/g;

/** Takes the rules for classes that a page doesn’t have out of its `<style>` elements. */
export function trimStyles(html: string): string {
  const body = html.replace(styleElement, '');
  const used = new Set(
    Array.from(body.matchAll(/\sclass="([^"]*)"/g), ([, names = '']) => names.split(/\s+/)).flat(),
  );
  return html.replace(styleElement, (_, css: string) => {
    const unused = listClasses(css).filter((name) => !used.has(decodeEntities(name)));
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(css),
      minify: true,
      unusedSymbols: unused,
    });
    return `<style>${code.toString()}</style>`;
  });
}

/** Names of the classes in a style sheet, without the backslashes that CSS needs. */
function listClasses(css: string): string[] {
  const names = Array.from(css.matchAll(/\.((?:[a-zA-Z_-]|\\.)(?:[\w-]|\\.)*)/g), ([, name = '']) =>
    name.replace(/\\(.)/g, '$1'),
  );
  return [...new Set(names)];
}

function decodeEntities(name: string): string {
  return name.replaceAll('&amp;', '&').replaceAll('&gt;', '>');
}
