import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { kitchenSink } from './site.ts';

const folder = '.cache/kitchen-sink';
const content = `${folder}/content`;

/**
 * Builds the site under a base path from a copy of the content, with one more article: the one that
 * uses every part. Readers never get that page. The audits and the browser tests use the same build.
 */
function buildKitchenSink(): void {
  rmSync(folder, { recursive: true, force: true });
  copyContent(content);
  cpSync('tests/fixtures/every-part.mdx', `${content}/articles/en/every-part.mdx`);
  const phase = `${content}/phases/en/along.mdx`;
  writeFileSync(
    phase,
    readFileSync(phase, 'utf8').replace('articles: [', 'articles: [every-part, '),
  );
  build(content, kitchenSink.dist, { CAIRN_URL: kitchenSink.url });
}

/** Makes a fresh copy of the content in a folder that version control ignores. */
export function copyContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('content', folder, { recursive: true });
}

/** Builds a site from a content folder; returns what the build printed. Throws if it fails. */
export function build(contentFolder: string, dist: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync('astro', ['build', '--outDir', dist], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, CAIRN_CONTENT: contentFolder },
  });
}

if (import.meta.main) buildKitchenSink();
