import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSearchFilePaths } from '../../../data/search.ts';

export const getStaticPaths = getSearchFilePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What search loads: the guides, the works, the Spanish glossary. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.json, { headers: { 'Content-Type': 'application/json' } });
