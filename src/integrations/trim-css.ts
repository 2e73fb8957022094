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

/** Old phones: the last iOS for an iPhone X, and the oldest browsers that Tailwind builds for. */
const targets = {
  chrome: 111 << 16,
  firefox: 128 << 16,
  ios_saf: (16 << 16) | (4 << 8),
  safari: (16 << 16) | (4 << 8),
};

/**
 * Takes out of a page’s `<style>` elements the rules for classes that the page doesn’t have, and
 * the custom properties that nothing is left to read; then minifies what stays.
 */
export function trimStyles(html: string): string {
  const used = listUsedClasses(html.replace(styleElement, ''));
  const trimmed = html.replace(styleElement, (_, css: string) => {
    const classes = listMatches(css, /\.((?:[a-zA-Z_-]|\\.)(?:[\w-]|\\.)*)/g);
    const names = classes.map((name) => name.replace(/\\(.)/g, '$1'));
    return wrap(
      drop(
        css,
        names.filter((name) => !used.has(name)),
      ),
    );
  });
  const read = new Set(listMatches(trimmed, /var\((--[\w-]+)/g));
  return trimmed.replace(styleElement, (_, css: string) => {
    const declared = listMatches(css, /(--[\w-]+):/g);
    return wrap(
      drop(
        css,
        declared.filter((name) => !read.has(name)),
        { minify: true, targets },
      ),
    );
  });
}

/** The style sheet without the rules for these classes and custom properties. */
function drop(css: string, unusedSymbols: string[], options = {}): string {
  const code = Buffer.from(css);
  return transform({ filename: 'page.css', code, unusedSymbols, ...options }).code.toString();
}

function wrap(css: string): string {
  return `<style>${css}</style>`;
}

/** Names in the `class` attributes of a page. */
function listUsedClasses(html: string): Set<string> {
  const attributes = listMatches(html, /\sclass="([^"]*)"/g);
  return new Set(
    attributes.flatMap((names) =>
      names.replaceAll('&amp;', '&').replaceAll('&gt;', '>').split(/\s+/),
    ),
  );
}

/** What the first group of a pattern matches, each once. */
function listMatches(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, group = '']) => group))];
}
