import { readFileSync } from 'node:fs';
import { readHeadersFile } from '../src/hosting/read-headers-file.ts';
import type { Site } from './site.ts';

/**
 * What the finished site promises of its headers, held against those that reached a browser: returns
 * what tells the headers that a page lacks or has otherwise, one sentence each.
 */
export function readPromise({ dist }: Site) {
  const find = readHeadersFile(readFileSync(`${dist}/_headers`, 'utf8'));
  return (page: string, sent: Readonly<Record<string, string>>): string[] =>
    find(`/${page}`)
      .filter(({ name, value }) => sent[name.toLowerCase()] !== value)
      .map(({ name, value }) => `${name}: ${sent[name.toLowerCase()] ?? 'none'}, not ${value}`);
}
