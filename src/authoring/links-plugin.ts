import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { type Fault, throwFaults } from './author-error.ts';
import { getFile, locate, walk } from './document.ts';

/** A link to another page of the site, as an author wrote it: root-relative, without the base path. */
export interface AuthoredLink {
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
  readonly href: string;
}

interface Settings {
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly repository: string | undefined;
  /** Told every internal link; whether it leads anywhere is known when the site is built. */
  readonly onLink: (link: AuthoredLink) => void;
}

/**
 * Puts the base path before root-relative links, and the repository's address in the place of
 * `repo:` (only the words stay where a copy of the site has no repository to name).
 * Links to other sites are refused: sources carry those.
 */
export function linksPlugin({ base, repository, onLink }: Settings): MdastPluginEntry {
  return () =>
    defineMdastPlugin({
      name: 'cairn-links',
      options: { position: true },
      before(root, context) {
        const file = getFile(context);
        const faults: Fault[] = [];
        walk(root, (node) => {
          if (node.type !== 'link') return;
          const { url } = node;
          if (url.startsWith('#')) return;
          if (url.startsWith('repo:')) {
            if (repository === undefined) context.replaceNode(node, [...node.children]);
            else context.setProperty(node, 'url', `${repository}/${url.slice('repo:'.length)}`);
            return;
          }
          if (url.startsWith('/')) {
            onLink({ file, ...locate(node), href: url });
            context.setProperty(node, 'url', `${base}${url.slice(1)}`);
            return;
          }
          faults.push({
            file,
            ...locate(node),
            fault: `The link ${url} leads out of the site, or isn’t written from its root.`,
            remedy:
              'Write internal links like /articles/a-first-goal/. Cite other sites as sources.',
          });
        });
        throwFaults(faults);
      },
    });
}
