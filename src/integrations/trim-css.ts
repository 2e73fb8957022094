import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'lightningcss';
import { toKind } from '../hosting/rules.ts';

/**
 * Leaves in each finished page only the styles that pages of its kind use: all of them stand inside the
 * page, and its first view has to fit one round trip.
 */
export function trimCss(): AstroIntegration {
  let base = '/';
  return {
    name: 'cairn-trim-css',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, pages }) => {
        const names = pages.map(({ pathname }) =>
          pathname === '404/' || pathname === '404' ? '404.html' : `${pathname}index.html`,
        );
        // Pages of a kind keep the same styles, so that one policy of a host fits them all.
        for (const kind of Map.groupBy(names, toKind).values()) {
          const files = kind.map((name) => fileURLToPath(new URL(name, dir)));
          const pages = await Promise.all(files.map((file) => readFile(file, 'utf8')));
          const words = new Set<string>();
          for (const html of pages) {
            for (const word of listUsedClasses(html.replace(styleElement, ''))) words.add(word);
            for (const word of await listScriptWords(html, dir, base)) words.add(word);
          }
          for (const [index, file] of files.entries()) {
            await writeFile(file, trimStyles(pages[index] ?? '', words));
          }
        }
        for await (const name of glob('_astro/*.css', { cwd: fileURLToPath(dir) })) {
          const file = fileURLToPath(new URL(name, dir));
          await writeFile(file, drop(await readFile(file, 'utf8'), [], { minify: true, targets }));
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
 * Takes out of a page’s `<style>` elements the rules for classes and ids that neither the page nor
 * its scripts name, the font for letters that it doesn’t hold, and the custom properties and motions
 * that nothing is left to use; then minifies what stays.
 */
export function trimStyles(page: string, scriptWords: ReadonlySet<string> = new Set()): string {
  const html = gatherStyles(page);
  const body = html.replace(styleElement, '');
  const used = listUsedClasses(body)
    .union(new Set(listMatches(body, /\sid="([^"]+)"/g)))
    .union(scriptWords);
  // A script that adds a number to `stone-` has this start of a class among its words.
  const starts = [...scriptWords].filter((word) => /^[a-z][a-z-]*-$/.test(word));
  const trimmed = html.replace(styleElement, (_, css: string) => {
    const symbols = listMatches(css, /[.#]((?:[a-zA-Z_-]|\\.)(?:[\w-]|\\.)*)/g);
    const names = symbols.map((name) => name.replace(/\\(.)/g, '$1'));
    return wrap(
      drop(
        hasExtendedLatin(body) ? css : css.replaceAll(extendedLatinFace, ''),
        names.filter((name) => !used.has(name) && !starts.some((start) => name.startsWith(start))),
      ),
    );
  });
  const moves = new Set(
    listMatches(trimmed, /animation[^;{}]*:([^;{}]+)/g).flatMap((value) => value.split(/[\s,]+/)),
  );
  const read = new Set(listMatches(trimmed, /var\((--[\w-]+)/g));
  return trimmed.replace(styleElement, (_, css: string) => {
    const properties = listMatches(css, /(--[\w-]+):/g).filter((name) => !read.has(name));
    const motions = listMatches(css, /@keyframes ([\w-]+)/g).filter((name) => !moves.has(name));
    return wrap(drop(css, [...properties, ...motions], { minify: true, targets }));
  });
}

const extendedLatinFace = /@font-face\s*\{[^}]*unicode-range:\s*U\+0?100[^}]*\}/gi;

/** Letters of the file `atkinson-latin-ext`, or a field into which somebody may type them. */
function hasExtendedLatin(html: string): boolean {
  return /[\u0100-\u017f\u0218-\u021b]|<input|<textarea|id="worksheet"/.test(html);
}

/**
 * Puts the style elements of a page together: one element needs one hash in the page’s policy. The
 * long names that Astro gives to fonts stand there many times, so they are cut to their beginning.
 */
function gatherStyles(html: string): string {
  const styles = Array.from(html.matchAll(styleElement), ([, css = '']) => css);
  const [first] = html.match(styleElement) ?? [];
  if (first === undefined) return html;
  // Layers have to be named before anything else; fonts and other rules may follow.
  const css = [...styles]
    .sort((one, other) => Number(other.includes('@layer')) - Number(one.includes('@layer')))
    .join('\n')
    .replaceAll(/\b(Atkinson|Bricolage)-[0-9a-f]{16}/g, '$1')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '');
  let isFirst = true;
  return html.replace(styleElement, () => {
    const element = isFirst ? wrap(css) : '';
    isFirst = false;
    return element;
  });
}

/**
 * Words in the text of a page’s scripts, and of the scripts that come with those: among them are the
 * classes of what a script draws. What comes on demand brings its own styles.
 */
async function listScriptWords(html: string, dir: URL, base: string): Promise<Set<string>> {
  const words = new Set<string>();
  const waiting = listMatches(html, /<script[^>]+src="([^"]+)"/g).map(
    (src) => new URL(src.slice(base.length), dir).href,
  );
  const seen = new Set(waiting);
  for (const script of waiting) {
    const code = await readFile(fileURLToPath(script), 'utf8');
    for (const word of listMatches(code, /([\w:[\].-]+)/g)) words.add(word);
    for (const path of listMatches(code, /(?:from|import)["'`](\.{1,2}\/[\w.-]+\.js)["'`]/g)) {
      const { href } = new URL(path, script);
      if (!seen.has(href)) waiting.push(href);
      seen.add(href);
    }
  }
  return words;
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
