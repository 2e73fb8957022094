import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from 'astro';
import { type ExportFormat, exportFormats, exportSources } from '../../../../citations/export.ts';
import { getArticlePaths } from '../../../../data/articles.ts';

export async function getStaticPaths() {
  const formats = Object.keys(exportFormats) as ExportFormat[];
  const articles = await getArticlePaths();
  return articles.flatMap(({ params, props }) =>
    formats.map((format) => ({ params: { ...params, format }, props: { ...props, format } })),
  );
}

export const GET: APIRoute<
  InferGetStaticPropsType<typeof getStaticPaths>,
  InferGetStaticParamsType<typeof getStaticPaths>
> = ({ props: { article, format } }) =>
  new Response(
    exportSources(
      article.sources.map(({ csl }) => csl),
      format,
    ),
  );
