import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes each finished page’s own Content Security Policy into it. Only the scripts and styles that
 * stand in the page may run there, each known by its hash; nothing comes from, or goes to, another
 * origin. It has to run after everything that changes styles or scripts.
 */
export function writeContentPolicies(): AstroIntegration {
  return {
    name: 'cairn-content-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = await readdir(folder, { recursive: true });
        for (const name of names.filter((file) => file.endsWith('.html'))) {
          const file = fileURLToPath(new URL(name.replaceAll('\\', '/'), dir));
          await writeFile(file, insertPolicy(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

/** Puts a page’s policy behind its charset: what stands before a policy is not covered by it. */
export function insertPolicy(html: string): string {
  return html.replace(/<meta charset="utf-8">/i, (charset) => {
    const policy = describePolicy(html);
    return `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  });
}

/** The policy that a page needs, and no more. */
export function describePolicy(html: string): string {
  const scripts = listInline(
    html,
    /<script(?![^>]*\b(?:src|type="application))[^>]*>([\s\S]*?)<\/script>/g,
  );
  const styles = listInline(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  // The worksheet asks nothing of any server once it has come, not even of ours.
  const isWorksheet = html.includes('id="worksheet"');
  const hasScriptFiles = /<script[^>]+src=/.test(html);
  const hasStyleFiles = /<link[^>]+rel="stylesheet"/.test(html);
  return [
    "default-src 'none'",
    `script-src ${[hasScriptFiles && "'self'", ...scripts].filter(Boolean).join(' ') || "'none'"}`,
    `style-src ${[hasStyleFiles && "'self'", ...styles].filter(Boolean).join(' ') || "'none'"}`,
    `img-src 'self'${isWorksheet ? ' blob:' : ''}`,
    "font-src 'self'",
    ...(html.includes('<link rel="manifest"') ? ["manifest-src 'self'"] : []),
    `connect-src ${hasScriptFiles && !isWorksheet ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** Hashes of what stands inside these elements, as a policy names them. */
function listInline(html: string, element: RegExp): string[] {
  return Array.from(html.matchAll(element), ([, text = '']) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
}
