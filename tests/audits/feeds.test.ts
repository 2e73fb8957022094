import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import * as v from 'valibot';
import { kitchenSink, listPages, type Site, site, toFile } from '../site.ts';

const origin = 'https://cairn.example/';
const names = {
  atom: 'http://www.w3.org/2005/Atom',
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
};
const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
const atomFeeds = globSync('**/feed.xml', { cwd: site.dist }).sort();
const jsonFeeds = globSync('**/feed.json', { cwd: site.dist }).sort();

const address = v.pipe(v.string(), v.url(), v.startsWith(origin));
const words = v.pipe(v.string(), v.minLength(1));
const author = v.strictObject({ name: words, url: address });
/** JSON Feed 1.1, with every member required that ours promise: https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: words,
  description: words,
  home_page_url: address,
  feed_url: address,
  icon: address,
  favicon: address,
  authors: v.tuple([author]),
  language: v.literal('en'),
  items: v.pipe(
    v.array(
      v.strictObject({
        id: address,
        url: address,
        title: words,
        summary: words,
        image: address,
        date_published: v.pipe(v.string(), v.isoTimestamp()),
        date_modified: v.pipe(v.string(), v.isoTimestamp()),
        tags: v.pipe(v.array(words), v.minLength(1)),
        content_html: v.pipe(v.string(), v.minLength(2000)),
      }),
    ),
    v.minLength(1),
  ),
});

/** Addresses of the site that lead nowhere in what was built. */
function findDead(addresses: readonly string[], checked: Site = site, home = origin): string[] {
  return [...new Set(addresses)].filter((link) => {
    if (!link.startsWith('http')) return true;
    if (!link.startsWith(home)) return false;
    const [path = '', id] = link.slice(home.length).split('#');
    const file = join(checked.dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return true;
    return id !== undefined && !readFileSync(file, 'utf8').includes(`id="${id}"`);
  });
}

function listHrefs(text: string): string[] {
  return Array.from(text.matchAll(/(?:href|src)="([^"]*)"/g), ([, href = '']) => href);
}

test('there is a feed for all guides and one for each part of the trail, each in both formats', () => {
  const places = [
    '',
    'trail/along/',
    'trail/before/',
    'trail/first/',
    'trail/onward/',
    'trail/rough/',
  ];
  assert.deepEqual(atomFeeds, places.map((place) => `${place}feed.xml`).sort());
  assert.deepEqual(jsonFeeds, places.map((place) => `${place}feed.json`).sort());
});

/** The rules of RFC 4287’s grammar that stand in Schematron: places where one is broken. */
const broken = [
  '/atom:feed[not(atom:author) and atom:entry[not(atom:author)]]',
  "//atom:entry[not(atom:link[@rel='alternate'] or atom:link[not(@rel)] or atom:content)]",
  '//atom:entry[not(atom:author or ../atom:author or atom:source/atom:author)]',
].join('|');

test('every Atom feed keeps to the grammar of RFC 4287', () => {
  using grammar = XmlDocument.fromString(readFileSync('tests/fixtures/atom.rng', 'utf8'));
  using validator = RelaxNGValidator.fromDoc(grammar);
  const check = (text: string) => {
    using feed = XmlDocument.fromString(text);
    validator.validate(feed);
    assert.deepEqual(feed.find(broken, names), []);
  };
  for (const path of atomFeeds) assert.doesNotThrow(() => check(read(path)), path);
  for (const [mistake, instead] of [
    [/<updated>[^<]*<\/updated>/, ''],
    [/<id>[^<]*<\/id>/, ''],
    [/<title>/, '<title>One more</title><title>'],
    [/xmlns="http:\/\/www.w3.org\/1999\/xhtml"/, ''],
    [/<updated>20/, '<updated>Friday 20'],
    [/(<link [^>]*)href="[^"]*"/, '$1'],
    [/<author>.*?<\/author>/s, ''],
  ] as const) {
    const wrong = read('feed.xml').replace(mistake, instead);
    assert.notEqual(wrong, read('feed.xml'), String(mistake));
    assert.throws(() => check(wrong), String(mistake));
  }
});

test('every JSON feed keeps to version 1.1 of its format, and to the schema others hold it to', () => {
  // How an address and a time are written is checked above, more strictly.
  const keepsToSchema = new Ajv({ validateFormats: false }).compile(jsonFeedSchema);
  for (const path of jsonFeeds) {
    const feed = JSON.parse(read(path));
    const { issues } = v.safeParse(jsonFeed, feed);
    assert.deepEqual(
      issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`),
      undefined,
      path,
    );
    assert.ok(keepsToSchema(feed), `${path}: ${JSON.stringify(keepsToSchema.errors)}`);
    assert.ok(!keepsToSchema({ ...feed, items: [{}] }), path);
  }
});

test('the feed of all guides holds every guide, with its full text and all its sources', () => {
  const articles = listPages(site).filter((page) => /^articles\/[^/]+\/$/.test(page));
  const { items } = v.parse(jsonFeed, JSON.parse(read('feed.json')));
  using feed = XmlDocument.fromString(read('feed.xml'));
  assert.deepEqual(
    items.map(({ url }) => url).sort(),
    articles.map((page) => `${origin}${page}`),
  );
  assert.deepEqual(
    feed
      .find('/atom:feed/atom:entry/atom:id', names)
      .map((id) => id.content)
      .sort(),
    items.map(({ id }) => id).sort(),
  );
  for (const { url, content_html: html } of items) {
    const page = readFileSync(toFile(site, url.slice(origin.length)), 'utf8');
    const headings = Array.from(page.matchAll(/<h2 id="[^"]+">([^<]+)<\/h2>/g), ([, text]) => text);
    assert.ok(headings.length > 1, url);
    for (const heading of headings)
      assert.ok(html.includes(`<h2>${heading}</h2>`), `${url}: ${heading}`);
    const references = html.slice(html.indexOf('<h2>Sources</h2>')).match(/<li>/g)?.length;
    assert.equal(references, page.match(/<li id="source-\d+">/g)?.length, url);
    assert.doesNotMatch(
      html,
      /<(?:script|style|svg|button)|<[a-z][^>]*\s(?:class|id|popover)/,
      url,
    );
  }
});

test('every link in a feed is absolute and alive', () => {
  for (const path of atomFeeds) {
    using feed = XmlDocument.fromString(read(path));
    const own = feed.find('//atom:id|//atom:icon|//atom:logo|//atom:uri', names);
    const links = listHrefs(read(path).replace(/<\?xml-stylesheet.*?\?>/, ''));
    assert.ok(own.length > 4, path);
    assert.deepEqual(findDead([...own.map(({ content }) => content), ...links]), [], path);
  }
  for (const path of jsonFeeds) {
    const { items, ...feed } = v.parse(jsonFeed, JSON.parse(read(path)));
    const own = [feed.home_page_url, feed.feed_url, feed.icon, feed.favicon];
    const links = items.flatMap((item) => [item.url, item.image, ...listHrefs(item.content_html)]);
    assert.deepEqual(findDead([...own, ...links]), [], path);
  }
});

test('under a base path the feed and its style sheet still lead somewhere', () => {
  const feed = readFileSync(join(kitchenSink.dist, 'feed.xml'), 'utf8');
  assert.match(feed, /<\?xml-stylesheet href="\/under\/a\/path\/feed.css" type="text\/css"\?>/);
  assert.ok(existsSync(join(kitchenSink.dist, 'feed.css')));
  const links = listHrefs(feed).filter((href) => !href.startsWith('/under'));
  assert.deepEqual(findDead(links, kitchenSink, kitchenSink.url), []);
});

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
