import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { type Fault, findNearest, throwFaults } from '../authoring/author-error.ts';
import { getAttribute, getFile, getFrontmatter, locate, walk } from '../authoring/document.ts';
import { parts } from './parts.ts';

interface Settings {
  /** Ids of the terms in the glossary, for the language of a document. */
  readonly glossaryIds: (file: string) => ReadonlySet<string>;
  /** Keys of the works whose licence lets us print their words. */
  readonly quotableKeys: ReadonlySet<string>;
}

/**
 * Checks the parts in a document: their names, attributes, glossary terms and quotations.
 * Writes the ids of the terms it uses into the front matter as `terms`.
 * It stands before the citation plugin, because a quotation is checked by its `[@key]`.
 */
export function partsPlugin({ glossaryIds, quotableKeys }: Settings): MdastPluginEntry {
  return () =>
    defineMdastPlugin({
      name: 'cairn-parts',
      options: { position: true },
      before(root, context) {
        const file = getFile(context);
        const known = glossaryIds(file);
        const terms = new Set<string>();
        const faults: Fault[] = [];

        walk(root, (node) => {
          if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
          const place = { file, ...locate(node) };
          const given = node.attributes.map(toName);
          const wrong = checkPart(node.name ?? '', given, (name) => getAttribute(node, name));
          if (wrong) faults.push({ ...place, ...wrong });

          if (node.name === 'Term') {
            const id = getAttribute(node, 'id');
            if (id !== undefined && !known.has(id))
              faults.push({ ...place, ...missTerm(id, known) });
            if (id !== undefined) terms.add(id);
          }
          if (node.name === 'Quote') {
            const unfit = checkQuote(readText(node), quotableKeys);
            if (unfit) faults.push({ ...place, ...unfit });
          }
        });

        throwFaults(faults);
        getFrontmatter(context)['terms'] = [...terms];
      },
    });
}

type Finding = Pick<Fault, 'fault' | 'remedy'>;

/** Tells what is wrong with a part's name or attributes, if anything is. */
function checkPart(
  name: string,
  given: readonly string[],
  read: (attribute: string) => string | undefined,
): Finding | undefined {
  const part = parts[name];
  if (part === undefined) {
    const nearest = findNearest(name, Object.keys(parts));
    return {
      fault: `<${name}> is not a part that articles can use.`,
      remedy: nearest
        ? `Did you mean <${nearest}>?`
        : `Use one of ${Object.keys(parts).join(', ')}.`,
    };
  }
  const missing = part.required.filter((attribute) => !given.includes(attribute));
  const allowed = [...part.required, ...part.optional];
  const unknown = given.filter((attribute) => !allowed.includes(attribute));
  if (missing.length > 0) {
    return {
      fault: `<${name}> lacks its ${missing.join(' and its ')}.`,
      remedy: `Write it as ${part.example}.`,
    };
  }
  if (unknown.length > 0) {
    return {
      fault: `<${name}> has no attribute ${unknown.join(', ')}.`,
      remedy: `Write it as ${part.example}.`,
    };
  }
  for (const [attribute, pattern] of Object.entries(part.patterns ?? {})) {
    const value = read(attribute) ?? '';
    if (!pattern.test(value)) {
      return {
        fault: `<${name}> can’t draw ${attribute}="${value}".`,
        remedy: `Write it as ${part.example}.`,
      };
    }
  }
  return undefined;
}

function missTerm(id: string, known: ReadonlySet<string>): Finding {
  const nearest = findNearest(id, known);
  return {
    fault: `The glossary has no term ${id}.`,
    remedy: `${nearest ? `Did you mean ${nearest}? Otherwise add` : 'Add'} content/glossary/en/${id}.yaml.`,
  };
}

function checkQuote(text: string, quotableKeys: ReadonlySet<string>): Finding | undefined {
  const keys = Array.from(text.matchAll(/@([a-z0-9][a-z0-9_-]*)/g), ([, key = '']) => key);
  if (keys.length !== 1) {
    return {
      fault: `<Quote> cites ${keys.length} sources.`,
      remedy: 'End the quotation with exactly one [@key].',
    };
  }
  const [key = ''] = keys;
  if (quotableKeys.has(key)) return undefined;
  return {
    fault: `The words of @${key} may not be printed: its file names no licence.`,
    remedy: 'Say it in our own words, or quote a work whose file has a `license`.',
  };
}

function readText(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node
    ? node.children.map((child) => readText(child as MdastNode)).join('')
    : '';
}

function toName(attribute: { readonly type: string; readonly name?: string }): string {
  return attribute.name ?? '{…}';
}
