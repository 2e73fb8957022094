import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readListedPage, writeSitemap } from '../../src/metadata/sitemap.ts';
import { getMastodonLink, listShareLinks, readServer } from '../../src/share/links.ts';
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

/** The parameters that each form takes, as the service itself would read them. */
const expected: Record<string, { form: string; parameters: Record<string, string> }> = {
  WhatsApp: { form: 'https://wa.me/', parameters: { text: both } },
  Facebook: { form: 'https://www.facebook.com/sharer/sharer.php', parameters: { u: shared.url } },
  Bluesky: { form: 'https://bsky.app/intent/compose', parameters: { text: both } },
  X: { form: 'https://x.com/intent/post', parameters: { text: shared.title, url: shared.url } },
  Reddit: {
    form: 'https://www.reddit.com/submit',
    parameters: { url: shared.url, title: shared.title },
  },
  LinkedIn: {
    form: 'https://www.linkedin.com/sharing/share-offsite/',
    parameters: { url: shared.url },
  },
  Pinterest: {
    form: 'https://www.pinterest.com/pin/create/button/',
    parameters: {
      url: shared.url,
      media: shared.image,
      description: `${shared.title}. ${shared.summary}`,
    },
  },
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
