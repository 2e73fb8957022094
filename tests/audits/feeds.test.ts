/** The feeds, by their standards. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import * as v from 'valibot';
import { kitchenSink, listPages, site, toFile } from '../site.ts';
import { findDead, names, origin, read } from './built.ts';

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
