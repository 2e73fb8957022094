import { splitWords } from './normalize.ts';
import type { SearchRecord } from './record.ts';

/** What a record says of itself. */
export type Field = 'title' | 'terms' | 'headings' | 'summary';

/** One text of a record with its words, so that they are told apart once. */
export interface Text {
  /** Place of the record. */
  readonly record: number;
  readonly field: Field;
  readonly text: string;
  readonly words: readonly string[];
}

/** Every text of the records, in their order. */
export function listTexts(records: readonly SearchRecord[]): Text[] {
  return records.flatMap(({ title, terms = [], headings = [], summary }, record) => {
    const read = (field: Field) => (text: string) => ({
      record,
      field,
      text,
      words: splitWords(text),
    });
    return [
      read('title')(title),
      ...terms.map(read('terms')),
      ...headings.map(read('headings')),
      read('summary')(summary),
    ];
  });
}
