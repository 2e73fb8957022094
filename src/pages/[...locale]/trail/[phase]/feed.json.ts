import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getPhasePaths } from '../../../../data/phases.ts';
import { describeFeed } from '../../../../feeds/json-feed.ts';
import { makePhaseFeed } from '../../../../feeds/list.ts';

export const getStaticPaths = getPhasePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { phase } }) =>
  Response.json(describeFeed(await makePhaseFeed(phase)));
