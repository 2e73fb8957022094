import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getArticles } from '../../data/articles.ts';
import { writeAtom } from '../../feeds/atom.ts';
import { makeFeed } from '../../feeds/feed.ts';
import { nameFeed } from '../../feeds/list.ts';
import { getLocalePaths } from '../../i18n/locales.ts';

export const getStaticPaths = getLocalePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  new Response(writeAtom(await makeFeed(nameFeed(locale), await getArticles(locale))));
