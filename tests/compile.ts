import { type MdastPluginEntry, mdxToJs } from 'satteri';

/** Compiles MDX with plugins as the build does; returns its code and what plugins wrote for its page. */
export async function compile(
  source: string,
  mdastPlugins: readonly MdastPluginEntry[],
  fileURL?: URL,
): Promise<{ code: string; frontmatter: Record<string, unknown> }> {
  const frontmatter: Record<string, unknown> = {};
  const astro = {
    frontmatter,
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const { code } = await mdxToJs(source, {
    mdastPlugins,
    data: { astro },
    ...(fileURL && { fileURL }),
  });
  return { code, frontmatter };
}
