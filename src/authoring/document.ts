/** What the Markdown plugins share: the document they stand in, and a walk through its tree. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from '@astrojs/markdown-satteri';
import type { MdastNode, MdastVisitorContext } from 'satteri';

export type Ancestors = readonly MdastNode[];

/** Path of the document from the project's root, as an author would type it. */
export function getFile({ fileURL }: Pick<MdastVisitorContext, 'fileURL'>): string {
  return fileURL === undefined ? 'unknown file' : relative(process.cwd(), fileURLToPath(fileURL));
}

/**
 * The front matter that Astro hands on as `remarkPluginFrontmatter`: what a plugin writes here
 * comes back from `render()`.
 */
export function getFrontmatter({
  data,
}: Pick<MdastVisitorContext, 'data'>): Record<string, unknown> {
  return data.astro?.frontmatter ?? {};
}

/** Visits every node in reading order, with its ancestors from the root down. */
export function walk(
  node: MdastNode,
  visit: (node: MdastNode, ancestors: Ancestors) => void,
  ancestors: Ancestors = [],
): void {
  visit(node, ancestors);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child as MdastNode, visit, [...ancestors, node]);
}

/** Line and column, counted from 1, of an offset inside a text node. */
export function locate(
  node: MdastNode,
  offset = 0,
  text = '',
): { line: number; column?: number | undefined } {
  const start = node.position?.start;
  if (start === undefined) return { line: 1 };
  const linesBefore = text.slice(0, offset).split('\n').length - 1;
  if (linesBefore > 0) return { line: start.line + linesBefore };
  return { line: start.line, column: start.column + offset };
}

/** Value of a plain string attribute on an MDX part; nothing if it is missing or an expression. */
export function getAttribute(node: MdastNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : undefined;
    }
  }
  return undefined;
}
