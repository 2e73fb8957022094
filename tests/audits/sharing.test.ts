import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import decodeQr from 'qr/decode.js';
import { listPages, site, toFile } from '../site.ts';

const origin = 'https://cairn.example/';
const read = (page: string) => readFileSync(toFile(site, page), 'utf8');
const listed = (pattern: RegExp) => listPages(site).filter((page) => pattern.test(page));
const articles = listed(/^articles\/[^/]+\/$/);
const shares = listed(/^articles\/[^/]+\/share\/$/);
const discreet = listed(/^r\/[^/]+\/$/);
const embeds = listed(/^embed\/[^/]+\/$/);
const noindex = '<meta name="robots" content="noindex">';

/** What a reader sees of a page, without what stands in its head or tells one address from the other. */
function readMain(html: string): string {
  const [, main = ''] = /<main id="content">([\s\S]*)<\/main>/.exec(html) ?? [];
  return (
    main
      .replace(/<p class="no-print mt-6 text-small"><a id="share"[^>]*>[^<]*<\/a><\/p>/, '')
      // Its name would stand on the paper.
      .replace('<img alt="" hidden loading="lazy" src="qr.svg">', '')
      // A reading list would remember its name.
      .replace(/<p class="no-print mt-4"><a [^>]*data-panel="list">[^<]*<\/a><\/p>/, '')
      .replaceAll(/<script type="module" src="[^"]*\/ShareLink[^"]*"><\/script>/g, '')
  );
}

test('each guide has a page to share it, a neutral address and a card for other sites', () => {
  assert.ok(articles.length > 40);
  for (const group of [shares, discreet, embeds]) assert.equal(group.length, articles.length);
  for (const page of [...shares, ...discreet, ...embeds])
    assert.ok(read(page).includes(noindex), page);
});

test('a guide leads to the page on which it is shared, and its neutral twin doesn’t', () => {
  for (const page of articles) assert.ok(read(page).includes(`href="/${page}share/"`), page);
  for (const page of discreet) assert.doesNotMatch(read(page), /\/share\//, page);
});

test('under its neutral address a guide is the same to read, byte for byte', () => {
  const mains = new Set(discreet.map((page) => readMain(read(page))));
  assert.equal(mains.size, articles.length);
  for (const page of articles) assert.ok(mains.has(readMain(read(page))), page);
});

test('nothing in the head or the address of a neutral page tells what it is about', () => {
  const titles = articles.map((page) => /<title>([^<|]+)/.exec(read(page))?.[1]?.trim() ?? '');
  for (const page of discreet) {
    const [head = ''] = read(page).split('</head>');
    assert.match(page, /^r\/[0-9a-f]{6}\/$/);
    assert.match(head, /<title>A page to read \| Reading<\/title>/, page);
    assert.doesNotMatch(
      head,
      /canonical|og:url|og:image|og:title|ld\+json|oembed|articles\//,
      page,
    );
    for (const title of titles) assert.ok(!head.includes(title), page);
    assert.doesNotMatch(
      head.replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, ''),
      /therap|Cairn/i,
      page,
    );
  }
});

test('neutral pages, cards and pages for sharing are in no list, feed or index', () => {
  const lists = ['sitemap.xml', 'feed.xml', 'feed.json', 'llms.txt'];
  for (const list of lists) {
    const text = readFileSync(join(site.dist, list), 'utf8');
    assert.doesNotMatch(text, /cairn\.example\/(?:r|embed)\/|\/share\//, list);
  }
  assert.ok(globSync('pagefind/fragment/*', { cwd: site.dist }).length > 200);
  for (const page of [...shares, ...discreet, ...embeds]) {
    assert.doesNotMatch(read(page), /data-pagefind/, page);
  }
});

test('every address for sharing is whole, and fits what the service takes', () => {
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const page of shares) {
    const [, list = ''] = /<ul class="[^"]*services[^>]*>([\s\S]*?)<\/ul>/.exec(read(page)) ?? [];
    const links = Array.from(
      list.matchAll(/href="([^"]+)"/g),
      ([, href = '']) => new URL(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&')),
    );
    assert.ok(links.length > 7, page);
    const url = `${origin}${page.replace('share/', '')}`;
    for (const link of links) {
      const given = [...link.searchParams.values()].join(' ');
      assert.ok(given.includes(url), `${page}: ${link}`);
      assert.doesNotMatch(given, /&(?:amp|#\d+|quot);|undefined/, `${page}: ${link}`);
    }
    // What Bluesky and X take of a post: https://docs.bsky.app/docs/advanced-guides/intent-links
    for (const host of ['bsky.app', 'x.com']) {
      const form = links.find((link) => link.hostname === host);
      const post = [...(form?.searchParams.values() ?? [])].join(' ');
      const most = host === 'x.com' ? 280 : 300;
      assert.ok([...letters.segment(post)].length <= most, `${page}: ${post}`);
    }
  }
});

test('the QR code on a page for sharing, and the one for paper, open their guide', () => {
  for (const page of shares) {
    const [, side = 0, path = ''] =
      /viewBox="0 0 (\d+) \d+" role="img"[\s\S]*?class="qr-dark" d="([^"]+)"/.exec(read(page)) ??
      [];
    const guide = page.replace('share/', '');
    assert.equal(readQr(Number(side), path), `${origin}${guide}`, page);
    const paper = readFileSync(join(site.dist, guide, 'qr.svg'), 'utf8');
    const [, height = 0, code = ''] =
      /viewBox="0 0 \d+ (\d+)"[\s\S]*? d="([^"]+)"/.exec(paper) ?? [];
    assert.equal(readQr(Number(height), code), `${origin}${guide}`, page);
  }
});

/** Paints the modules of a code as large pixels, and reads them as a camera would. */
function readQr(side: number, path: string): string {
  const scale = 6;
  const width = side * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = 0, y = 0] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      for (let pixel = 0; pixel < scale; pixel += 1)
        data.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  return decodeQr({ width, height: width, data });
}

test('a guide can be cited: its title, its day and its address, by the site and no invented person', () => {
  for (const page of shares) {
    const html = read(page);
    const url = `${origin}${page.replace('share/', '')}`;
    const [, apa = ''] = /id="apa">([^<]+)</.exec(html) ?? [];
    const [, bibtex = ''] = /id="bibtex"[^>]*>([^<]+)</.exec(html) ?? [];
    assert.match(apa, /^Cairn\. \(2\d{3}, \w+ \d+\)\. .+ https:/, page);
    assert.ok(apa.endsWith(url), page);
    assert.match(bibtex, /^@misc\{[\w-]+,[\s\S]*author = \{\{Cairn\}\}[\s\S]*\}$/, page);
    assert.ok(bibtex.includes(`{${url}}`), page);
  }
});

test('the code for other sites and the oEmbed answer show the card that is there', () => {
  for (const page of embeds) {
    const slug = page.split('/')[1];
    const card = read(page);
    assert.doesNotMatch(card, /<script/, page);
    assert.match(card, /default-src 'none'/, page);
    assert.doesNotMatch(card, /script-src/, page);
    for (const [link] of card.matchAll(/<a [^>]*>/g)) assert.match(link, /target="_blank"/, page);
    assert.match(card, /href="\/help\/"/, page);
    const oembed = JSON.parse(
      readFileSync(join(site.dist, `articles/${slug}/oembed.json`), 'utf8'),
    );
    assert.deepEqual([oembed.version, oembed.type, oembed.provider_name], ['1.0', 'rich', 'Cairn']);
    assert.ok(oembed.html.startsWith(`<iframe src="${origin}${page}" title="`), page);
    assert.match(
      oembed.html,
      new RegExp(`width="${oembed.width}" height="${oembed.height}" style="max-width:100%;`),
      page,
    );
    assert.ok(existsSync(join(site.dist, oembed.thumbnail_url.slice(origin.length))), page);
    const share = read(`articles/${slug}/share/`);
    assert.ok(
      share.includes(`type="application/json+oembed" href="${origin}articles/${slug}/oembed.json"`),
    );
  }
});
