import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { listPages, site, toFile, weighScripts } from '../site.ts';

/** Ten packets of 1,460 bytes: what a server sends before it waits for the first answer. */
const FIRST_ROUND_TRIP = 14_600;

const pages = listPages(site).map((page) => ({
  page,
  html: readFileSync(toFile(site, page), 'utf8'),
}));
const articles = pages.filter(({ page }) => /^articles\/[^/]+\/$/.test(page));

test('an article with its styles fits the first round trip', () => {
  assert.ok(articles.length >= 4);
  for (const { page, html } of articles) {
    const { byteLength } = brotliCompressSync(html, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    assert.ok(byteLength <= FIRST_ROUND_TRIP, `${page} is ${byteLength} bytes`);
  }
});

test('the worksheet’s script and all that it imports are at most 25 KiB', () => {
  // The way out and the settings of the footer are not its own: other pages have them too.
  const bytes = weighScripts(site, 'worksheet/', 'Worksheet.');
  assert.ok(bytes > 10_000, `only ${bytes} bytes were found`);
  assert.ok(bytes <= 25 * 1024, `the worksheet loads ${bytes} bytes of script`);
});

test('an article needs no file of styles to be read, and waits for no script', () => {
  for (const { page, html } of articles) {
    for (const [link] of html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)) {
      assert.match(link, /media="print"/, page);
    }
    for (const [script] of html.matchAll(/<script[^>]*\ssrc=[^>]*>/g)) {
      assert.match(script, /type="module"/, page);
    }
  }
});

test('no page has a style attribute or an event handler attribute', () => {
  for (const { page, html } of pages) {
    assert.doesNotMatch(
      html.replace(/<script>[\s\S]*?<\/script>/g, ''),
      /<[^>]*\s(?:style|on[a-z]+)=/,
      page,
    );
  }
});

test('text never waits for a font', () => {
  for (const { page, html } of pages) {
    for (const [face] of html.matchAll(/@font-face\{[^}]*\}/g)) {
      assert.match(face, /font-display:swap/, page);
    }
  }
});

test('every page names its title, its language, a summary and its own address', () => {
  const titles = new Map<string, string>();
  for (const { page, html } of pages) {
    assert.match(html, /<html lang="en">/, page);
    assert.match(html, /<meta name="description"[^>]* content="[^"]{20,}"/, page);
    if (isStandIn(page)) assert.match(html, /<meta name="robots" content="noindex">/);
    // What search engines leave out may share its title with others, and names no address.
    if (html.includes('<meta name="robots" content="noindex">')) continue;
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
    assert.ok(title.length > 5, page);
    assert.equal(
      titles.get(title),
      undefined,
      `${page} and ${titles.get(title)} are both “${title}”`,
    );
    titles.set(title, page);
    assert.match(html, /<link rel="canonical" href="https:\/\/cairn\.example\//, page);
  }
});

/** Pages that stand in the place of others, so that they have no address of their own. */
function isStandIn(page: string): boolean {
  return page === '404.html' || page === 'closed/';
}

/**
 * Every page but the one that shows nothing of the site on purpose, and the cards for other sites,
 * which have no frame: their own test asks them for the link to help.
 */
const openPages = pages.filter(({ page }) => page !== 'closed/' && !page.startsWith('embed/'));

test('help is the first thing that the footer and the header lead to', () => {
  assert.equal(openPages.length, pages.length - 1 - articles.length);
  for (const { page, html } of openPages) {
    const [header = ''] = /<header[\s\S]*?<\/header>/.exec(html) ?? [];
    const [footer = ''] = /<footer[\s\S]*?<\/footer>/.exec(html) ?? [];
    assert.match(/<a [^>]*href="([^"]*)"/.exec(header)?.[1] ?? '', /^\/help\/$/, page);
    assert.match(/<a [^>]*href="([^"]*)"/.exec(footer)?.[1] ?? '', /^\/help\/$/, page);
  }
});

test('every number on an article is what its content adds up to', () => {
  for (const { page, html } of articles) {
    const [, shown] = /<b>(\d+) sources<\/b>/.exec(html) ?? [];
    const listed = html.match(/<li id="source-\d+">/g)?.length;
    assert.equal(Number(shown), listed, page);
    const cited = new Set(
      Array.from(html.matchAll(/href="#source-(\d+)"/g), ([, number]) => number),
    );
    assert.equal(cited.size, listed, page);
  }
});

test('an article says when it was checked, and that no clinician has read it, if none has', () => {
  for (const { page, html } of articles) {
    assert.match(
      html,
      /Checked against its sources on \d+ \w+ \d{4}\. Not yet reviewed by a clinician\.|Reviewed by /,
      page,
    );
  }
});

test('every page says on paper too whom to call, and where the other numbers are', () => {
  for (const { page, html } of openPages) {
    const [footer = ''] = /<footer[\s\S]*?<\/footer>/.exec(html) ?? [];
    const [line = ''] = /<p(?![^>]*no-print)[^>]*>[^<]*988[\s\S]*?<\/p>/.exec(footer) ?? [];
    assert.match(line, /emergency number/, page);
    assert.match(line, />cairn\.example\/help\/<\/a>/, page);
  }
});

test('help lists lines that two sources prove before those that one proves', () => {
  const html = pages.find(({ page }) => page === 'help/')?.html ?? '';
  const countries = html.split('<details class="country"').slice(1);
  assert.ok(countries.length > 15);
  let marked = 0;
  for (const country of countries) {
    for (const group of country.split('<h3').slice(1)) {
      const cards = group.split('<h4').slice(1);
      const single = cards.map((card) => card.includes('One source only'));
      marked += single.filter(Boolean).length;
      assert.deepEqual(single, [...single].sort(), group.slice(0, 200));
    }
  }
  assert.ok(marked > 5);
});

test('tabs, histories and previews of sensitive pages say nothing of what they are about', () => {
  const telling = /help|crisis|suicid|abuse|violence|danger|hurt|leav|hurry|therap|mental|exit/i;
  for (const name of ['help/', 'leaving/', 'closed/', 'worksheet/', 'worksheet/paper/']) {
    const html = pages.find(({ page }) => page === name)?.html ?? '';
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
    const [, summary = ''] = /<meta name="description" content="([^"]+)"/.exec(html) ?? [];
    assert.ok(title !== '' && summary !== '', name);
    assert.doesNotMatch(title, telling, name);
    assert.doesNotMatch(summary, telling, name);
    for (const [tag] of html.matchAll(/<meta property="og:(?:title|description)"[^>]*>/g)) {
      assert.doesNotMatch(tag, telling, name);
    }
  }
  // The heading says plainly where a reader is.
  assert.match(pages.find(({ page }) => page === 'help/')?.html ?? '', /<h1[^>]*>Get help now</);
});

test('help, rough ground and the guides that ask for it can be left in a hurry, and no other page', () => {
  // A guide’s neutral twin is the guide byte for byte.
  const leavable = pages
    .filter(({ page, html }) => !page.startsWith('r/') && html.includes('id="leave"'))
    .map(({ page }) => page);
  // An article’s head names the part of the trail that it belongs to.
  const rough = articles
    .filter(({ html }) => /<p[^>]*><a [^>]*href="\/trail\/rough\/">[^<]*<\/a><\/p>/.test(html))
    .map(({ page }) => page);
  const asking = readdirSync('content/articles/en')
    .filter((file) =>
      /^hasWayOut: true$/m.test(readFileSync(`content/articles/en/${file}`, 'utf8')),
    )
    .map((file) => `articles/${file.replace('.mdx', '/')}`);
  assert.ok(rough.length >= 8 && asking.length > 0);
  assert.deepEqual(
    leavable.sort(),
    [...rough, ...asking, 'help/', 'leaving/', 'trail/rough/', 'worksheet/'].sort(),
  );
});
