import type { PhrasingContent } from 'mdast';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { type Fault, findNearest, throwFaults } from '../authoring/author-error.ts';
import { type Ancestors, getFile, getFrontmatter, locate, walk } from '../authoring/document.ts';
import { CitationNumbers, type CitationUse } from './number.ts';
import { parseCitations, type Segment } from './parse.ts';

interface Settings {
  /** Keys of the works in the bibliography. */
  readonly sourceKeys: ReadonlySet<string>;
  /** Told which works each document cites, so that unused ones can be named. */
  readonly onCited: (keys: readonly string[]) => void;
}

/**
 * Turns `[@key]` into `<Cite>` parts, numbered by first use, and ends each paragraph that cites a
 * work for the first time with the work’s `<Note>`, so that the two stand together.
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
              fault: 'A citation stands outside a paragraph or list.',
              remedy: 'Move it to the sentence that it proves, not into a heading or table.',
            });
            return;
          }
          const replacement: MdastNode[] = [];
          for (const segment of segments) {
            if (segment.kind !== 'citation') {
              replacement.push(toText(segment.kind === 'text' ? segment.value : segment.raw));
              continue;
            }
            for (const cited of segment.items) {
              const { isFirst, ...use } = numbers.add(cited);
              if (isFirst) firstUses.set(block, [...(firstUses.get(block) ?? []), use.key]);
              replacement.push(toCite(use, takeLastWord(replacement)));
            }
          }
          context.replaceNode(node, replacement);
        });

        throwFaults(faults);
        for (const [block, keys] of firstUses) context.appendChild(block, keys.map(toNote));
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
          remedy:
            'Write [@key], [@key, p. 12] or [@first; @second]. For an @ that is no citation, leave out the brackets.',
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

/** The block that a note belongs to: the paragraph that the citation stands in. */
function findBlock(ancestors: Ancestors): MdastNode | undefined {
  return ancestors.find(({ type }) => type === 'paragraph');
}

/** Takes the word that a citation follows off the text before it, so that the two stay on one line. */
function takeLastWord(nodes: MdastNode[]): MdastNode[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [];
  const [word = ''] = /[^\s-]*$/.exec(last.value) ?? [];
  nodes.splice(-1, 1, toText(last.value.slice(0, last.value.length - word.length)));
  return word === '' ? [] : [toText(word)];
}

function toText(value: string): MdastNode & { type: 'text' } {
  return { type: 'text', value };
}

function toCite({ number, use, locator }: CitationUse, children: MdastNode[]): MdastNode {
  return toPart('Cite', { number: String(number), use: String(use), locator }, children);
}

function toNote(key: string): MdastNode {
  return toPart('Note', { source: key }, []);
}

/** An MDX part inside a line of text; attributes without a value are left out. */
function toPart(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: MdastNode[],
): MdastNode {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes)
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .map(([attribute, value]) => ({ type: 'mdxJsxAttribute', name: attribute, value })),
    children: children as PhrasingContent[],
  };
}
