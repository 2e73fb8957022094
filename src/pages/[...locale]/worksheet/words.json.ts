import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getWorksheetWords } from '../../../data/worksheets.ts';
import { getLocalePaths } from '../../../i18n/locales.ts';

export const getStaticPaths = getLocalePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The words of the dialog that adds a step; it comes when somebody opens it. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const { addStep } = await getWorksheetWords(props.locale);
  return Response.json(addStep);
};
