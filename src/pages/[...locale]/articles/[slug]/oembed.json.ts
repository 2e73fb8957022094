import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSharePaths } from '../../../../data/sharing.ts';
import { describeEmbed } from '../../../../share/oembed.ts';

export const getStaticPaths = getSharePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What sites ask for that turn a link into a card by themselves. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(describeEmbed(props.shared));
