/**
 * A 32-bit checksum of a text: 0 to 4294967295. It notices damage, not malice. FNV-1a over UTF-16
 * code units (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function computeChecksum(text: string): number {
  let sum = 2166136261;
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 16777619);
  return sum >>> 0;
}
