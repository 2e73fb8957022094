import type { Header } from './headers.ts';

interface Block {
  readonly pattern: RegExp;
  readonly headers: readonly Header[];
}

/**
 * Reads a `_headers` file as its hosts do, and returns what finds the headers for an address. The
 * local server sends what this finds, so that tests see what readers get.
 */
export function readHeadersFile(text: string): (path: string) => Header[] {
  const blocks: Block[] = [];
  let headers: Header[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.push({ name, value });
    else {
      headers = [];
      blocks.push({ pattern: toExpression(line), headers });
    }
  }
  return (path) =>
    blocks.filter(({ pattern }) => pattern.test(path)).flatMap((block) => block.headers);
}

/** `*` stands for anything, `:name` for one part of an address. */
function toExpression(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]\w*/gi, '[^/]+');
  return new RegExp(`^${source}$`);
}
