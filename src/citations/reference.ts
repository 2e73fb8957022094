import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import type { Source } from '../schemas/source.ts';
import { type CslItem, toCsl } from './csl.ts';

export interface Reference {
  /** One entry of a reference list in APA style (7th edition), as HTML with the address linked. */
  readonly html: string;
  /** How the text would name it: “Harkin et al., 2016”. */
  readonly short: string;
}

export interface ReferenceFormatter {
  /** Formats a work of the bibliography. */
  readonly formatSource: (key: string, source: Source) => Reference;
  /** Formats anything else that can be cited, such as a page of this site. */
  readonly formatItem: (item: CslItem) => Reference;
}

/**
 * Builds one citation processor for the whole build (it takes about a second) and returns what
 * formats a work with it. Each work is formatted on its own: pages number their sources, so years
 * need no letters to tell two works apart.
 */
export function createReferenceFormatter(): ReferenceFormatter {
  const { styles, locales } = plugins.config.get('@csl');
  const items = new Map<string, CslItem>();
  const engine = new CSL.Engine(
    {
      retrieveLocale: (language) => locales.get(language),
      retrieveItem: (id) => items.get(id) ?? {},
      variableWrapper: ({ variableNames, itemData }, before, text, after) =>
        `${before}${markLanguage(text, variableNames, itemData)}${after}`,
    },
    styles.get('apa'),
    'en-US',
    true,
  );
  engine.opt.development_extensions['wrap_url_and_doi'] = true;

  function formatItem(item: CslItem): Reference {
    items.set(item.id, item);
    engine.updateItems([item.id]);
    const [, [entry = '']] = engine.makeBibliography();
    const cluster = engine.previewCitationCluster(
      { citationItems: [{ id: item.id }], properties: { noteIndex: 0 } },
      [],
      [],
      'text',
    );
    return { html: unwrapEntry(entry), short: cluster.replace(/^\(|\)$/g, '') };
  }
  function formatSource(key: string, source: Source): Reference {
    const reference = formatItem(toCsl(key, source));
    return source.authorsIncomplete ? addOthers(reference) : reference;
  }
  return { formatSource, formatItem };
}

/** Titles in another language say so, or a screen reader would speak them as English. */
function markLanguage(text: string, names: readonly string[], item: Partial<CslItem>): string {
  const isTitle = names.includes('title') || names.includes('container-title');
  return item.language && isTitle ? `<span lang="${item.language}">${text}</span>` : text;
}

/** Says that there are more authors than we have seen; CSL has no field for that. */
function addOthers({ html, short }: Reference): Reference {
  return {
    html: html.replace(/\.? \(/, '., et al. ('),
    short: short.replace(/, (?=[^,]*$)/, ' et al., '),
  };
}

/** The processor puts each entry into a `div` of its own; the list decides about that. */
function unwrapEntry(entry: string): string {
  return entry
    .trim()
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .trim();
}
