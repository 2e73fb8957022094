import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSharePaths } from '../../../../../data/sharing.ts';
import { getStrings } from '../../../../../i18n/strings.ts';

export const getStaticPaths = getSharePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the offer to share a passage says; it comes when somebody selects one. */
export const GET: APIRoute<Props> = ({ props }) =>
  Response.json(getStrings(props.shared.article.locale).share.words);
