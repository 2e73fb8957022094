import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getArticlePaths } from '../../../../data/articles.ts';
import { getEntry } from '../../../../feeds/entry.ts';
import { writeMarkdown } from '../../../../feeds/markdown.ts';

export const getStaticPaths = getArticlePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The article as plain Markdown, for programs and for people who keep texts. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(writeMarkdown(await getEntry(props.article)));
