import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { type Fault, findNearest, throwFaults } from '../authoring/author-error.ts';
import { type Ancestors, getFile, getFrontmatter, locate, walk } from '../authoring/document.ts';
import { type CitationUse, CitationNumbers } from './number.ts';
import { parseCitations, type Segment } from './parse.ts';

interface Settings {
  /** Keys of the works in the bibliography. */
  readonly sourceKeys: ReadonlySet<string>;
  /** Told which works each document cites, so that unused ones can be named. */
  readonly onCited: (keys: readonly string[]) => void;
}

/**
 * Turns `[@key]` into `<Cite>` parts, numbered by first use, and puts `<Cited>` around each block
 * that cites a work for the first time, so that the work's note stands beside it.
 * Writes the works in order into the front matter as `citations`.
 *
 * It is a factory, called once for every document: a plain object would carry the numbers of one
 * document into the next.
 */
export function citationPlugin({ sourceKeys, onCited }: Settings): MdastPluginEntry {
  return () =>
    defineMdastPlugin({
      name: 'cairn-citations',
      options: { position: true },
      before(root, context) {
        const file = getFile(context);
        const numbers = new CitationNumbers();
        const faults: Fault[] = [];
        const firstUses = new Map<MdastNode, string[]>();

        walk(root, (node, ancestors) => {
          if (node.type !== 'text' || !node.value.includes('@')) return;
          const segments = parseCitations(node.value);
          faults.push(...findFaults(node, segments, file, sourceKeys));
          if (!segments.some((segment) => segment.kind === 'citation')) return;

          const block = findBlock(ancestors);
          if (block === undefined) {
            faults.push({
              file,
              ...locate(node),
              fault: 'A citation stands outside a paragraph, list or table.',
              remedy: 'Move it to the sentence that it proves.',
            });
            return;
          }
          const replacement: MdastNode[] = segments.flatMap((segment) => {
            if (segment.kind !== 'citation') return [toText(segment)];
            return segment.items.map((cited) => {
              const { isFirst, ...use } = numbers.add(cited);
              if (isFirst) firstUses.set(block, [...(firstUses.get(block) ?? []), use.key]);
              return toCite(use);
            });
          });
          context.replaceNode(node, replacement);
        });

        throwFaults(faults);
        for (const [block, keys] of firstUses) context.wrapNode(block, wrapInCited(keys));
        getFrontmatter(context)['citations'] = numbers.list();
        onCited(numbers.list().map(({ key }) => key));
      },
    });
}

function findFaults(
  node: MdastNode,
  segments: readonly Segment[],
  file: string,
  sourceKeys: ReadonlySet<string>,
): Fault[] {
  const text = 'value' in node ? node.value : '';
  return segments.flatMap((segment): Fault[] => {
    if (segment.kind === 'text') return [];
    const place = { file, ...locate(node, segment.offset, text) };
    if (segment.kind === 'malformed') {
      return [
        {
          ...place,
          fault: `The citation ${segment.raw} can’t be read. ${segment.reason}`,
          remedy: 'Write [@key], [@key, p. 12] or [@first; @second]. For an @ that is no citation, leave out the brackets.',
        },
      ];
    }
    return segment.items
      .filter(({ key }) => !sourceKeys.has(key))
      .map(({ key }) => {
        const nearest = findNearest(key, sourceKeys);
        const hint = nearest === undefined ? '' : `Did you mean @${nearest}? Otherwise add `;
        return {
          ...place,
          fault: `The source @${key} is not in the bibliography.`,
          remedy: `${hint || 'Add '}content/sources/${key}.yaml${hint ? '' : ', or cite a work that is there'}.`,
        };
      });
  });
}

/** The block that a note belongs to: the paragraph or table that the citation stands in. */
function findBlock(ancestors: Ancestors): MdastNode | undefined {
  return ancestors.find(({ type }) => type === 'paragraph' || type === 'table');
}

function toText(segment: Segment): MdastNode {
  return { type: 'text', value: segment.kind === 'text' ? segment.value : segment.raw };
}

function toCite({ key, number, use, locator }: CitationUse): MdastNode {
  const attributes = { source: key, number: String(number), use: String(use), locator };
  return {
    type: 'mdxJsxTextElement',
    name: 'Cite',
    attributes: Object.entries(attributes)
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  };
}

function wrapInCited(keys: readonly string[]) {
  return {
    type: 'mdxJsxFlowElement' as const,
    name: 'Cited',
    attributes: [{ type: 'mdxJsxAttribute' as const, name: 'sources', value: keys.join(' ') }],
    children: [],
  };
}
