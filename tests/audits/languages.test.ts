import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Source } from '../../src/schemas/source.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { contentFolder } from '../../src/site.ts';
import { listPages, site, toFile } from '../site.ts';

/** Works whose titles a voice for English would spell out as noise. */
const foreign = globSync('*.yaml', { cwd: join(contentFolder, 'sources') })
  .map((file): Source => parse(readFileSync(join(contentFolder, 'sources', file), 'utf8')))
  .filter(({ language }) => language !== undefined);

/** How often a text prints a title, and how often within an element that names its language. */
function countTitles(text: string, { title, language }: Source): { all: number; named: number } {
  const plain = text.replaceAll('\\"', '"');
  const named = new RegExp(`<[^>]* (?:xml:)?lang="${language}"[^>]*>${RegExp.escape(title)}<`, 'g');
  return { all: plain.split(title).length - 1, named: plain.match(named)?.length ?? 0 };
}

test('a title in another language says so on every page that prints it', () => {
  assert.ok(foreign.length > 0);
  for (const source of foreign) {
    let found = 0;
    for (const page of listPages(site)) {
      const html = readFileSync(toFile(site, page), 'utf8');
      const shown = html.replaceAll(
        /<script[\s\S]*?<\/script>|<title>.*?<\/title>|<meta[^>]*>/g,
        '',
      );
      const { all, named } = countTitles(shown, source);
      assert.equal(named, all, page);
      found += all;
    }
    // Its own page twice, the list of sources, and the note and the reference of a guide.
    assert.ok(found >= 5, `${source.title} was found ${found} times`);
  }
});

test('a title in another language says so in feeds and in results of the search', () => {
  for (const source of foreign) {
    for (const feed of globSync('**/feed.{xml,json}', { cwd: site.dist })) {
      const { all, named } = countTitles(readFileSync(join(site.dist, feed), 'utf8'), source);
      assert.equal(named, all, feed);
    }
    const [index = ''] = globSync('search/beside.*.json', { cwd: site.dist });
    const records: readonly SearchRecord[] = JSON.parse(
      readFileSync(join(site.dist, index), 'utf8'),
    );
    const record = records.find(({ title }) => title === source.title);
    assert.equal(record?.language, source.language);
  }
});
