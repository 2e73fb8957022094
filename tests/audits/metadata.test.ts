import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kitchenSink, listPages, type Site, site, toFile } from '../site.ts';

/** Bytes that a preview picture may have. */
const MOST_BYTES = 100_000;

/** Content of the `<meta>` elements of a page by their name or property. */
function readTags(html: string): ReadonlyMap<string, string> {
  const tags = Array.from(html.matchAll(/<meta ([^>]*)>/g), ([, attributes = '']) => {
    const read = (name: string) =>
      new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return [read('name'), read('property')]
      .filter(Boolean)
      .map((name): [string, string] => [name, decode(read('content'))]);
  });
  return new Map(tags.flat());
}

function decode(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Width and height of a PNG, from its header. Throws if the file is none. */
function measurePng(bytes: Buffer): { width: number; height: number } {
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function listFinished(checked: Site) {
  return listPages(checked)
    .map((page) => ({ page, html: readFileSync(toFile(checked, page), 'utf8') }))
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
}

/** The file of an address of the site, which is absolute in what other programs read. */
function find(checked: Site, origin: string, address: string): string {
  assert.ok(address.startsWith(origin), address);
  return join(checked.dist, address.slice(origin.length));
}

const finished = [
  { checked: site, origin: 'https://cairn.example/' },
  { checked: kitchenSink, origin: kitchenSink.url },
];

for (const { checked, origin } of finished) {
  test(`every page under ${origin} has a preview: title, words and a picture with its description`, () => {
    const pages = listFinished(checked);
    assert.ok(pages.length > 200);
    for (const { page, html } of pages) {
      const tags = readTags(html);
      const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
      assert.ok(decode(title).includes(tags.get('og:title') ?? '?'), page);
      assert.equal(tags.get('og:description'), tags.get('description'), page);
      assert.match(html, new RegExp(`<link rel="canonical" href="${origin}${page}">`), page);
      assert.equal(tags.get('twitter:card'), 'summary_large_image', page);
      assert.match(
        tags.get('og:image:alt') ?? '',
        /^A stack of stones beside the words: .{4,}/,
        page,
      );

      const bytes = readFileSync(find(checked, origin, tags.get('og:image') ?? ''));
      assert.ok(bytes.length < MOST_BYTES, `${page}: ${bytes.length} bytes`);
      assert.deepEqual(measurePng(bytes), { width: 1200, height: 630 }, page);
      assert.deepEqual(
        [tags.get('og:image:width'), tags.get('og:image:height')],
        ['1200', '630'],
        page,
      );
    }
  });

  test(`every article under ${origin} has a tall picture too`, () => {
    const articles = listFinished(checked).filter(({ page }) => /^articles\/[^/]+\/$/.test(page));
    assert.ok(articles.length > 40);
    for (const { page } of articles) {
      const bytes = readFileSync(join(checked.dist, `cards/${page.slice(0, -1)}.tall.png`));
      assert.ok(bytes.length < MOST_BYTES, `${page}: ${bytes.length} bytes`);
      assert.deepEqual(measurePng(bytes), { width: 1000, height: 1500 }, page);
    }
  });
}

test('no order for a card is left in a page', () => {
  for (const page of listPages(site)) {
    assert.doesNotMatch(readFileSync(toFile(site, page), 'utf8'), /data-preview-card/, page);
  }
});

test('a page that is not for others to find has no preview that tells what it is', () => {
  const html = readFileSync(toFile(site, '404.html'), 'utf8');
  assert.doesNotMatch(html, /property="og:image"|rel="canonical"/);
  assert.ok(!existsSync('dist/cards/404.png'));
});
