import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastPluginEntry } from 'satteri';
import { type AuthoredLink, linksPlugin } from '../authoring/links-plugin.ts';
import { prosePlugin } from '../authoring/prose-plugin.ts';
import { citationPlugin } from '../citations/plugin.ts';
import { partsPlugin } from '../mdx/plugin.ts';

export interface Authoring {
  /** In the order in which they must run. */
  readonly plugins: readonly MdastPluginEntry[];
  readonly contentFolder: string;
  /** Every internal link met while the pages were made. */
  readonly links: readonly AuthoredLink[];
  /** Keys of the bibliography that no page has cited so far. */
  readonly listUncited: () => string[];
}

interface Settings {
  readonly contentFolder: string;
  readonly site: { readonly base: string; readonly repository: string | undefined };
}

/** Wires the plugins that read what authors write, and remembers what only the finished site can judge. */
export function createAuthoring({ contentFolder, site }: Settings): Authoring {
  const sources = join(contentFolder, 'sources');
  const sourceKeys = new Set(listIds(sources));
  const quotableKeys = new Set(
    [...sourceKeys].filter((key) =>
      /^license:/m.test(readFileSync(join(sources, `${key}.yaml`), 'utf8')),
    ),
  );
  const links: AuthoredLink[] = [];
  const cited = new Set<string>();

  return {
    contentFolder,
    links,
    listUncited: () => [...sourceKeys].filter((key) => !cited.has(key)),
    plugins: [
      partsPlugin({
        quotableKeys,
        glossaryIds: (file) => new Set(listIds(join(contentFolder, 'glossary', readLocale(file)))),
      }),
      linksPlugin({ ...site, onLink: (link) => links.push(link) }),
      citationPlugin({
        sourceKeys,
        onCited: (keys) => {
          for (const key of keys) cited.add(key);
        },
      }),
      prosePlugin(),
    ],
  };
}

/** Ids of the YAML files in a folder: their names. A folder that isn't there holds none. */
function listIds(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** The folder a document stands in is its language: `content/articles/en/x.mdx`. */
function readLocale(file: string): string {
  return file.split(/[\\/]/).at(-2) ?? '';
}
