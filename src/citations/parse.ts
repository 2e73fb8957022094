/**
 * Reads citations written in Pandoc's syntax: `[@key]`, `[@key, p. 12]`, `[@a; @b]`.
 * https://pandoc.org/MANUAL.html#citation-syntax
 */

/** One work cited, with the place in it if the author gave one. */
export interface CitedItem {
  readonly key: string;
  /** As written: `p. 12`, `pp. 3–4`, `chap. 2`. */
  readonly locator?: string;
}

export type Segment =
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'citation';
      readonly raw: string;
      readonly offset: number;
      readonly items: readonly CitedItem[];
    }
  | {
      readonly kind: 'malformed';
      readonly raw: string;
      readonly offset: number;
      readonly reason: string;
    };

/** A bracket that holds an `@` which isn't part of an e-mail address. */
const bracketed = /\[([^[\]]*)\]/g;
const startsCitation = /(?:^|[\s;,-])@/;
const item = /^@([a-z0-9][a-z0-9_-]*)(?:,\s+(.+))?$/;
const locatorForm =
  /^(?:pp?|chaps?|secs?|paras?|figs?|tables?|vols?)\.? [\d\p{L}][\d\p{L}\s,.–-]*$/u;
/** What is left of a citation that was torn: `[@key` without its end, `; @key]` without its start. */
const torn = /\[(?:[^[\]]*[\s;,-])?@[^\]]*$|(?:^|[\s;])@[\w-]+[^[\]]*\]/;

/**
 * Splits a text into plain stretches and citations.
 * A citation that can't be read comes back as `malformed`, with the reason as a sentence.
 * Offsets count UTF-16 units from the start of the text.
 */
export function parseCitations(text: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(bracketed)) {
    const [raw, inside = ''] = match;
    if (!startsCitation.test(inside)) continue;
    pushText(segments, text.slice(end, match.index), end);
    segments.push(readBracket(raw, inside, match.index));
    end = match.index + raw.length;
  }
  pushText(segments, text.slice(end), end);
  return segments;
}

function pushText(segments: Segment[], value: string, start: number): void {
  if (value === '') return;
  const tear = torn.exec(value);
  if (tear === null) {
    segments.push({ kind: 'text', value });
    return;
  }
  const reason = 'The brackets of the citation are not closed, or there is markup inside them.';
  segments.push({
    kind: 'malformed',
    raw: value.slice(tear.index).trim(),
    offset: start + tear.index,
    reason,
  });
}

function readBracket(raw: string, inside: string, offset: number): Segment {
  const items: CitedItem[] = [];
  for (const part of inside.split(';')) {
    const [, key, locator] = item.exec(part.trim()) ?? [];
    if (key === undefined) {
      const reason = `“${part.trim()}” is not a key with an optional place.`;
      return { kind: 'malformed', raw, offset, reason };
    }
    if (locator !== undefined && !locatorForm.test(locator)) {
      const reason = `“${locator}” does not say a place such as p. 12, pp. 3–4, chap. 2 or sec. 5.`;
      return { kind: 'malformed', raw, offset, reason };
    }
    items.push(locator === undefined ? { key } : { key, locator });
  }
  return { kind: 'citation', raw, offset, items };
}
