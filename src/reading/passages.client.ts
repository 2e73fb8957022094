import { type Span, splitSentences } from './sentences.ts';

/** A paragraph, heading or line of a list, with its sentences. */
export interface Passage {
  readonly block: Element;
  readonly sentences: readonly Sentence[];
}
export interface Sentence {
  readonly text: string;
  readonly range: Range;
}

const BLOCKS = 'h1, h2, h3, p, li, blockquote, dt, dd, caption, th, td';
/** Numbers of sources, their notes and the meanings of terms interrupt a voice; so do controls. */
const SKIPPED = '.cite, .note, .no-print, .evidence, button, script, noscript';

/** What a voice reads of a guide, in order: its title, its summary and its text, not its sources. */
export function listPassages(article: Element, locale: string): Passage[] {
  const passages: Passage[] = [];
  const roots = article.querySelectorAll('h1, h1 + p, .prose');
  for (const { block, nodes } of [...roots].flatMap(groupByBlock)) {
    const sentences = toSentences(nodes, locale);
    if (sentences.length > 0) passages.push({ block, sentences });
  }
  return passages;
}

interface Group {
  readonly block: Element;
  readonly nodes: Text[];
}

/** Neighboring texts that stand in the same block. */
function groupByBlock(root: Element): Group[] {
  const groups: Group[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const block = node.parentElement?.closest(BLOCKS) ?? root;
    if (!(node instanceof Text) || node.parentElement?.closest(SKIPPED)) continue;
    const last = groups.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else groups.push({ block, nodes: [node] });
  }
  return groups;
}

function toSentences(nodes: readonly Text[], locale: string): Sentence[] {
  // One space for each character of space, so that places in the text stay places in the nodes.
  const text = nodes
    .map(({ data }) => data)
    .join('')
    .replace(/\s/g, ' ');
  return splitSentences(text, locale).map((span) => ({
    text: text.slice(span.start, span.end).replace(/ +/g, ' '),
    range: toRange(nodes, span),
  }));
}

function toRange(nodes: readonly Text[], { start, end }: Span): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
