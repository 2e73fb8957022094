import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Fault, throwFaults } from '../authoring/author-error.ts';
import type { AuthoredLink } from '../authoring/links-plugin.ts';
import type { Authoring } from './authoring.ts';

/**
 * When the site is built: stops it if a link in the content leads nowhere, and warns of works in
 * the bibliography that no page cites.
 */
export function checkAuthoring({ links, listUncited, contentFolder }: Authoring): AstroIntegration {
  return {
    name: 'cairn-check-authoring',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        for (const key of listUncited()) {
          logger.warn(
            `${contentFolder}/sources/${key}.yaml:1 No page cites @${key}.\n    Cite it, or remove the file.`,
          );
        }
        const faults = await Promise.all(
          links.map((link) => findDeadLink(link, fileURLToPath(dir))),
        );
        throwFaults(faults.filter((fault) => fault !== undefined));
      },
    },
  };
}

/** Looks an internal link up in the finished site: its page, and its fragment if it has one. */
export async function findDeadLink(link: AuthoredLink, dist: string): Promise<Fault | undefined> {
  const { href, ...place } = link;
  const [path = '/', fragment] = href.split('#');
  const page = `${dist}${path.endsWith('/') ? `${path}index.html` : path}`;
  if (!statSync(page, { throwIfNoEntry: false })?.isFile()) {
    const remedy =
      path.endsWith('/') || path.includes('.')
        ? 'Write the address of a page that exists; the file’s name is its address.'
        : `End the address with a slash: ${path}/.`;
    return { ...place, fault: `The link ${href} leads to no page.`, remedy };
  }
  if (fragment === undefined) return undefined;
  const html = await readFile(page, 'utf8');
  if (html.includes(`id="${fragment}"`)) return undefined;
  return {
    ...place,
    fault: `The link ${href} leads to a page that has no part #${fragment}.`,
    remedy:
      'Headings make such parts: lower case, hyphens for spaces. Look at the page’s contents.',
  };
}
