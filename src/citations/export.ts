import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';

// Keys in the files are the keys that articles cite by.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** File endings under which a page offers its sources, with what each one is. */
export const exportFormats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex' },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

export type ExportFormat = keyof typeof exportFormats;

/** Writes works in a format that reference managers read. */
export function exportSources(items: readonly CslItem[], format: ExportFormat): string {
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  return `${new Cite(items).format(format === 'bib' ? 'bibtex' : 'ris').trim()}\n`;
}
