import type { Element } from 'hast';
import { type State, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { getStrings } from '../i18n/strings.ts';
import type { Entry } from './entry.ts';

/**
 * Writes an article as Markdown with its sources as footnotes, so that a program that quotes it can
 * say where each claim comes from. Above the text stands where it is from and how old it is.
 */
export function writeMarkdown({ article, url, text, references, checks }: Entry): string {
  const { markdown } = getStrings(article.locale);
  const body = toMdast(text, { handlers: { sup: readCitation } }) as Root;
  const notes = references.map((reference, index): FootnoteDefinition => {
    const inline = toMdast({ type: 'root', children: reference }) as Root;
    const [first] = inline.children;
    const children = first?.type === 'paragraph' ? first.children : inline.children;
    return {
      type: 'footnoteDefinition',
      identifier: String(index + 1),
      label: String(index + 1),
      children: [{ type: 'paragraph', children: children as never }],
    };
  });
  const head = [
    heading(article.title),
    paragraph(article.summary),
    paragraph(markdown.from(url)),
    paragraph(`${checks} ${markdown.licence}`),
  ];
  const tree: Root = { type: 'root', children: [...head, ...body.children, ...notes] };
  return toMarkdown(tree, {
    bullet: '-',
    extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown()],
  });
}

/** `[1]` in the text is a footnote here. */
function readCitation(state: State, node: Element): FootnoteReference | RootContent[] {
  const [link] = node.children;
  const [label] = link?.type === 'element' ? link.children : [];
  const number = label?.type === 'text' ? /^\[(\d+)\]$/.exec(label.value)?.[1] : undefined;
  if (number === undefined) return state.all(node) as RootContent[];
  return { type: 'footnoteReference', identifier: number, label: number };
}

function heading(value: string): RootContent {
  return { type: 'heading', depth: 1, children: [{ type: 'text', value }] };
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
