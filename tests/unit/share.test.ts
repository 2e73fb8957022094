import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readListedPage, writeSitemap } from '../../src/metadata/sitemap.ts';
import { getMastodonLink, listShareLinks, readServer } from '../../src/share/links.ts';
import { writeQrFile } from '../../src/share/qr.ts';
import { writeTextFragment } from '../../src/share/text-fragment.ts';

const shared = {
  url: 'https://cairn.example/articles/a-first-goal/?a=1&b=2#part',
  title: '“Better” & “worse” + 100 % 🪨 #1',
  summary: 'It’s “fine”: a line, & another; why not?',
  image: 'https://cairn.example/cards/articles/a-first-goal.tall.png',
};
const links = new Map(
  listShareLinks(shared, 'Email').map(({ name, href }) => [name, new URL(href)]),
);
const both = `${shared.title} ${shared.url}`;

/**
 * The parameters that each form takes, as the service itself would read them, and where it says so.
 * Where no service documents its form, the remark says what the form is known from.
 */
const expected: Record<string, { form: string; parameters: Record<string, string> }> = {
  // Click to chat, without a number: https://faq.whatsapp.com/5913398998672934
  WhatsApp: { form: 'https://wa.me/', parameters: { text: both } },
  // Not documented, and in use since 2006. The documented dialog asks for the key of an app, which
  // would tell Facebook whose page it was: https://developers.facebook.com/docs/sharing/reference/share-dialog
  Facebook: { form: 'https://www.facebook.com/sharer/sharer.php', parameters: { u: shared.url } },
  // https://docs.bsky.app/docs/advanced-guides/intent-links
  Bluesky: { form: 'https://bsky.app/intent/compose', parameters: { text: both } },
  // https://docs.x.com/x-for-websites/post-button/guides/web-intent
  X: { form: 'https://x.com/intent/tweet', parameters: { text: shared.title, url: shared.url } },
  // Not documented: the fields of Reddit’s own form for a link, by their names.
  Reddit: {
    form: 'https://www.reddit.com/submit',
    parameters: { url: shared.url, title: shared.title },
  },
  // Not documented: the address that LinkedIn’s own button opens.
  // https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin
  LinkedIn: {
    form: 'https://www.linkedin.com/sharing/share-offsite/',
    parameters: { url: shared.url },
  },
  // https://developers.pinterest.com/docs/web-features/buttons/
  Pinterest: {
    form: 'https://www.pinterest.com/pin/create/button/',
    parameters: {
      url: shared.url,
      media: shared.image,
      description: `${shared.title}. ${shared.summary}`,
    },
  },
  // RFC 6068: https://www.rfc-editor.org/rfc/rfc6068
  Email: {
    form: 'mailto:',
    parameters: { subject: shared.title, body: `${shared.summary}\r\n\r\n${shared.url}` },
  },
};

for (const [name, { form, parameters }] of Object.entries(expected)) {
  test(`the form of ${name} opens with the exact words, whatever signs are in them`, () => {
    const link = links.get(name);
    assert.ok(link);
    assert.equal(link.href.split('?')[0], form);
    assert.deepEqual(Object.fromEntries(link.searchParams), parameters);
    assert.doesNotMatch(link.search, /\+|utm_|ref=|via=|source=/);
    assert.equal(link.hash, '');
  });
}

test('there is a link for each service that is promised, and no other', () => {
  assert.deepEqual([...links.keys()].sort(), Object.keys(expected).sort());
});

test('a Mastodon server is found in whatever way people write theirs', () => {
  for (const typed of [
    'mastodon.social',
    ' https://Mastodon.social/@me ',
    '@me@mastodon.social',
    'http://mastodon.social',
  ])
    assert.equal(readServer(typed), 'mastodon.social', typed);
  assert.equal(readServer('fosstodon.org/home'), 'fosstodon.org');
  assert.equal(readServer('bücher.example'), 'bücher.example');
});

test('what is no name of a server leads nowhere', () => {
  for (const typed of [
    '',
    'mastodon',
    'javascript:alert(1)',
    'a b.c',
    'evil.com:80',
    '.social',
    'x.1',
    '-a.social',
    'a..b',
    '@me',
  ])
    assert.equal(readServer(typed), undefined, typed);
});

test('Mastodon’s form opens with the exact words too', () => {
  const link = new URL(getMastodonLink('mastodon.social', both));
  assert.equal(link.host, 'mastodon.social');
  assert.equal(link.searchParams.get('text'), both);
});

test('a passage is named by what browsers understand, signs that part its pieces written as numbers', () => {
  assert.equal(writeTextFragment({ textStart: 'one step' }), '#:~:text=one%20step');
  assert.equal(
    writeTextFragment({
      prefix: 'well, then',
      textStart: 'self-help',
      textEnd: 'a & b',
      suffix: 'end',
    }),
    '#:~:text=well%2C%20then-,self%2Dhelp,a%20%26%20b,-end',
  );
});

test('a page in two languages is named by both of its entries in the sitemap, one in a single language by none', () => {
  const page = (locale: string, path: string, url: string) => ({
    locale,
    path,
    url,
    changed: undefined,
  });
  const xml = writeSitemap([
    page('en', '/sleep/', 'https://a.example/sleep/'),
    page('es', '/sleep/', 'https://a.example/es/sleep/'),
    page('en', '/only/', 'https://a.example/only/'),
  ]);
  assert.equal(xml.match(/hreflang="es" href="https:\/\/a\.example\/es\/sleep\/"/g)?.length, 2);
  assert.equal(xml.match(/hreflang=/g)?.length, 4);
});

test('the languages of a page are known by its address', () => {
  const html =
    '<html lang="es"><link rel="canonical" href="https://a.example/es/sleep/">"dateModified":"2026-11-22"';
  assert.deepEqual(readListedPage(html), {
    url: 'https://a.example/es/sleep/',
    locale: 'es',
    path: 'https://a.example/sleep/',
    changed: '2026-11-22',
  });
  assert.equal(readListedPage(`${html}<meta name="robots" content="noindex">`), undefined);
});

test('a printed address stays on the paper, however long it is', () => {
  for (const url of [
    'https://cairn.example/articles/setbacks/',
    'https://an-organisation-with-a-long-name.example/cairn/articles/getting-ready-in-five-minutes/',
  ]) {
    const [, width = 0, side = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(writeQrFile(url)) ?? [];
    const [, size = 0, words = ''] = /font-size="([\d.]+)">([^<]+)</.exec(writeQrFile(url)) ?? [];
    assert.equal(words, url.slice('https://'.length));
    assert.ok(Number(size) >= 2.5, `${url} is ${size} high`);
    assert.ok(Number(side) + words.length * 0.6 * Number(size) <= Number(width), url);
  }
});
