import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSharePaths } from '../../../../data/sharing.ts';
import { writeQrFile } from '../../../../share/qr.ts';

export const getStaticPaths = getSharePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The article’s address as a picture, which stands at the end of the printed article. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writeQrFile(props.shared.url), { headers: { 'content-type': 'image/svg+xml' } });
