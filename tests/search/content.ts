import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { TopicsByPage } from './measures.ts';

const folder = 'content/articles/en';

/** What the front matter of an article says that search stands on. */
export interface GuideFrontMatter {
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly searchTerms: readonly string[];
}

/** Every guide by its address. */
export function readGuides(): Map<string, GuideFrontMatter> {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => {
        const [, frontMatter = ''] =
          /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(`${folder}/${name}`, 'utf8')) ?? [];
        return [`/articles/${name.replace('.mdx', '')}/`, parse(frontMatter) as GuideFrontMatter];
      }),
  );
}

/** The topics of every guide, as its own front matter tells them. */
export function readTopics(): TopicsByPage {
  return new Map(Array.from(readGuides(), ([page, { topics }]) => [page, topics]));
}
