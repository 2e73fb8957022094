/**
 * Prints each cited sentence of an article or page beside what its sources found and where they
 * stop, so that somebody who didn’t write it can check it in one sitting:
 * `npm run claims -- setbacks`, or without a name for everything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Source } from '../schemas/source.ts';
import { contentFolder } from '../site.ts';
import { listClaims } from './claims.ts';

const wanted = process.argv.slice(2);
const files = ['articles', 'pages', 'phases']
  .map((folder) => join(contentFolder, folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((file) => file.endsWith('.mdx'))
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.mdx')))
  .sort();
if (files.length === 0) {
  console.error(`No article, page or phase is called ${wanted.join(' or ')}.`);
  process.exitCode = 1;
}

let total = 0;
for (const file of files) {
  const claims = listClaims(readFileSync(file, 'utf8'));
  total += claims.length;
  console.log(`\n${file}: ${claims.length} cited sentences\n`);
  for (const { line, sentence, keys } of claims) {
    console.log(`${file}:${line}\n  ${sentence}`);
    for (const key of keys) console.log(describeSource(key));
  }
}
console.log(`\n${total} cited sentences in ${files.length} files.`);

function describeSource(key: string): string {
  const text = readFileSync(join(contentFolder, 'sources', `${key}.yaml`), 'utf8');
  const { evidence, finding, caveat }: Source = parse(text);
  return `    @${key} (${evidence})\n      Found: ${finding}\n      Limit: ${caveat}`;
}
