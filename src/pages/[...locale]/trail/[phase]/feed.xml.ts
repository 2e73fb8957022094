import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getPhasePaths } from '../../../../data/phases.ts';
import { writeAtom } from '../../../../feeds/atom.ts';
import { makePhaseFeed } from '../../../../feeds/list.ts';

export const getStaticPaths = getPhasePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { phase } }) =>
  new Response(writeAtom(await makePhaseFeed(phase)));
