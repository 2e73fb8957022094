import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getTrail } from '../../data/phases.ts';
import { writeLlmsText } from '../../feeds/llms.ts';
import { getLocalePaths } from '../../i18n/locales.ts';

export const getStaticPaths = getLocalePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  new Response(writeLlmsText(locale, await getTrail(locale)));
