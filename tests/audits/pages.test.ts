import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { listPages, site, toFile } from '../site.ts';

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

test('help is the first thing that the footer and the header lead to', () => {
  // The card for other sites has no frame; its own test asks for the link to help.
  for (const { page, html } of pages.filter((entry) => !entry.page.startsWith('embed/'))) {
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
