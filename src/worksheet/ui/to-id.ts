/** An id for a part of the page from the words on it: the same at every drawing. */
export function toId(...words: readonly (string | undefined)[]): string {
  return words
    .filter(Boolean)
    .join('-')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}
