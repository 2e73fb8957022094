/**
 * Prints what pages weigh and how long a build takes. It measures; it never fails on time.
 * Run it with `npm run benchmark`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readHeadersFile } from '../../src/hosting/read-headers-file.ts';
import { listPages, site, toFile, weighScripts } from '../site.ts';

const BUILDS = 3;

function compress(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

const seconds = Array.from({ length: BUILDS }, () => {
  const start = performance.now();
  execFileSync('astro', ['build', '--silent'], { shell: process.platform === 'win32' });
  return (performance.now() - start) / 1000;
}).sort((one, other) => one - other);

const pages = listPages(site);
console.log(
  `build of ${pages.length} pages, s: ${seconds.map((time) => time.toFixed(1)).join(' ')}`,
);

console.log('\npage, bytes with styles (brotli 11), of which styles, script files');
for (const page of pages.filter((path) => !/^sources\/.+/.test(path))) {
  const html = readFileSync(toFile(site, page), 'utf8');
  const styles = Array.from(html.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, css]) => css).join(
    '',
  );
  const scripts = html.match(/<script[^>]*\ssrc=/g)?.length ?? 0;
  console.log(`/${page}\t${compress(html)}\t${compress(styles)}\t${scripts}`);
}

const findHeaders = readHeadersFile(readFileSync(`${site.dist}/_headers`, 'utf8'));
console.log('\npage, bytes of its security headers (not compressed)');
for (const page of ['', 'articles/setbacks/', 'search/', 'worksheet/']) {
  const lines = findHeaders(`/${page}`).map(({ name, value }) => `${name}: ${value}\r\n`);
  console.log(`/${page}\t${Buffer.byteLength(lines.join(''))}`);
}

const fonts = `${site.dist}/_astro/fonts`;
console.log('\nfont file, bytes');
for (const name of readdirSync(fonts)) console.log(`${name}\t${statSync(`${fonts}/${name}`).size}`);

const scripts = `${site.dist}/_astro`;
console.log('\nscript file, bytes (gzip 9)');
let total = 0;
for (const name of readdirSync(scripts).filter((file) => file.endsWith('.js'))) {
  const { byteLength } = gzipSync(readFileSync(`${scripts}/${name}`), { level: 9 });
  total += byteLength;
  console.log(`${name}\t${byteLength}`);
}
console.log(`all scripts\t${total}`);
console.log(`the worksheet, of 25,600\t${weighScripts(site, 'worksheet/', 'Worksheet.')}`);
console.log(`all that its page loads\t${weighScripts(site, 'worksheet/')}`);
