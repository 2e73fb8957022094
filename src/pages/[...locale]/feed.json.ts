import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getArticles } from '../../data/articles.ts';

import { makeFeed } from '../../feeds/feed.ts';
import { describeFeed } from '../../feeds/json-feed.ts';
import { nameFeed } from '../../feeds/list.ts';
import { getLocalePaths } from '../../i18n/locales.ts';

export const getStaticPaths = getLocalePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  Response.json(describeFeed(await makeFeed(nameFeed(locale), await getArticles(locale))));
