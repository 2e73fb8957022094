import { splitSentences } from '../authoring/readability.ts';
import { parseCitations } from './parse.ts';

/** A sentence that rests on sources, as a reader of the page gets it. */
interface Claim {
  /** In the author’s file, counted from 1. */
  readonly line: number;
  readonly sentence: string;
  /** Keys of the works that it cites. */
  readonly keys: readonly string[];
}

/**
 * Lists the claims of a text in MDX in their order. A citation belongs to the sentence that it
 * follows; tags and links are taken out, so that the sentence can be compared with its source.
 */
export function listClaims(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    let before = '';
    for (const segment of parseCitations(line)) {
      if (segment.kind === 'text') before += strip(segment.value);
      if (segment.kind !== 'citation') continue;
      const sentence = splitSentences(before).at(-1) ?? '';
      const keys = segment.items.map(({ key }) => key);
      claims.push({ line: index + 1, sentence: sentence.trim(), keys });
    }
  }
  return claims;
}

function strip(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*>]|\d+\.)\s+|[*_`]/g, '');
}
