import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { throwFaults } from './author-error.ts';
import { getFile, getFrontmatter, locate, walk } from './document.ts';
import { measureReadability, splitSentences } from './readability.ts';

/** Above this grade an article does not ship. */
const HARDEST_GRADE = 8;

/**
 * Measures the running text (paragraphs and list items) and writes `readability` into the front
 * matter. It stands after the citation plugin, so that citations don't count as words.
 */
export function prosePlugin(): MdastPluginEntry {
  return () =>
    defineMdastPlugin({
      name: 'cairn-prose',
      options: { position: true },
      before(root, context) {
        const blocks: { line: number; text: string }[] = [];
        walk(root, (node) => {
          if (node.type !== 'paragraph') return;
          blocks.push({ line: locate(node).line, text: context.textContent(node) });
        });

        const readability = measureReadability(blocks.map(({ text }) => text));
        getFrontmatter(context)['readability'] = readability;
        if (readability.grade <= HARDEST_GRADE) return;

        const [hardest] = blocks
          .flatMap(({ line, text }) => splitSentences(text).map((sentence) => ({ line, sentence })))
          .map((place) => ({ ...place, ...measureReadability([place.sentence]) }))
          .sort((one, other) => other.grade - one.grade);
        throwFaults([
          {
            file: getFile(context),
            line: hardest?.line ?? 1,
            fault: `The text reads at grade ${readability.grade}; the limit is ${HARDEST_GRADE}.`,
            remedy: `Shorten sentences and use everyday words. The hardest sentence (grade ${hardest?.grade}): “${hardest?.sentence}”`,
          },
        ]);
      },
    });
}
