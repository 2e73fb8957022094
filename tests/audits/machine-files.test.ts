/** What programs read beside the feeds: twins of guides, maps and the files at the root. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XmlDocument } from 'libxml2-wasm';
import { listPages, site, toFile } from '../site.ts';
import { findDead, names, origin, read } from './built.ts';

test('each guide has a Markdown twin with a footnote for every citation', () => {
  const twins = globSync('articles/*/index.md', { cwd: site.dist });
  assert.ok(twins.length > 40);
  for (const path of twins) {
    const text = read(path);
    const page = read(path.replace('.md', '.html'));
    const noted = new Set(Array.from(text.matchAll(/\[\^(\d+)\](?!:)/g), ([, number]) => number));
    const defined = Array.from(text.matchAll(/^\[\^(\d+)\]: \S/gm), ([, number]) => number);
    assert.equal(defined.length, page.match(/<li id="source-\d+">/g)?.length, path);
    assert.deepEqual([...noted].sort(), [...new Set(defined)].sort(), path);
    assert.match(text, /^# \S/, path);
    assert.ok(text.includes(`From Cairn: ${origin}${path.replace('index.md', '')}`), path);
    assert.match(text, /Not yet reviewed by a clinician\.|Checked against/, path);
    assert.doesNotMatch(text, /<(?:span|section|button|svg|div)/, path);
    const links = Array.from(text.matchAll(/\]\((\S+?)\)/g), ([, href = '']) => href);
    assert.deepEqual(findDead(links), [], path);
  }
});

test('the map for language models leads to every twin', () => {
  const links = Array.from(
    read('llms.txt').matchAll(/^- \[.+?\]\((\S+)\): .+/gm),
    ([, href = '']) => href,
  );
  assert.deepEqual(findDead(links), []);
  assert.equal(
    links.filter((href) => href.endsWith('/index.md')).length,
    globSync('articles/*/index.md', { cwd: site.dist }).length,
  );
});

test('the sitemap lists every page that may be found and no other, with the day of its content', () => {
  using sitemap = XmlDocument.fromString(read('sitemap.xml'));
  const listed = sitemap.find('/s:urlset/s:url/s:loc', names).map(({ content }) => content);
  const findable = listPages(site).filter(
    (page) =>
      !readFileSync(toFile(site, page), 'utf8').includes('<meta name="robots" content="noindex">'),
  );
  assert.deepEqual(listed.toSorted(), findable.map((page) => `${origin}${page}`).sort());
  for (const article of findable.filter((page) => /^articles\/[^/]+\/$/.test(page))) {
    const changed = sitemap.get(`/s:urlset/s:url[s:loc="${origin}${article}"]/s:lastmod`, names);
    const [, checked] =
      /datetime="([\d-]+)"/.exec(readFileSync(toFile(site, article), 'utf8')) ?? [];
    assert.equal(changed?.content, checked, article);
  }
});

test('the files for crawlers, systems and search engines lead to what is there', () => {
  const manifest = JSON.parse(read('site.webmanifest'));
  for (const { src, sizes } of manifest.icons) {
    const bytes = readFileSync(join(site.dist, src));
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
  }
  assert.match(read('robots.txt'), /^Sitemap: https:\/\/cairn\.example\/sitemap\.xml$/m);
  using search = XmlDocument.fromString(read('opensearch.xml'));
  const os = { os: 'http://a9.com/-/spec/opensearch/1.1/' };
  const template = search.find('/os:OpenSearchDescription/os:Url/@template', os)[0]?.content;
  assert.equal(template, `${origin}search/#q={searchTerms}`);
  const home = read('index.html');
  for (const path of [
    'site.webmanifest',
    'opensearch.xml',
    'feed.xml',
    'feed.json',
    'icons/apple-touch-icon.png',
  ]) {
    assert.ok(home.includes(`href="/${path}"`), path);
    assert.ok(existsSync(join(site.dist, path)), path);
  }
});
