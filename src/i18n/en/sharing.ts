import { many } from './many.ts';

/** The words of sharing, cards and embeds. */
export const sharing = {
  card: {
    alt: (title: string) => `A stack of stones beside the words: ${title}`,
    home: 'Plain-language guides to therapy',
    source: 'Source',
  },
  share: {
    link: 'Share or cite this guide',
    button: 'Share',
    title: 'Share or cite',
    pageTitle: (title: string) => `Share or cite: ${title}`,
    summary: (title: string) =>
      `Ways to pass on or cite “${title}”. Nothing is sent before you choose.`,
    private:
      'These are plain links. Nobody learns that you are here before you press one. Then the service you choose opens, with its own rules.',
    passOn: 'Pass it on',
    copyLink: 'Copy the link',
    copied: 'Copied.',
    failed: 'This browser won’t copy. The text is selected, so you can copy it yourself.',
    services: 'Where to share it',
    email: 'Email',
    mastodon: 'Your Mastodon server',
    mastodonHint: 'For example mastodon.social. It is kept on this device only.',
    mastodonOpen: 'Open Mastodon',
    mastodonUnclear: 'That isn’t the name of a server. It looks like mastodon.social.',
    mastodonNoScript: 'For Mastodon, copy the link into a post.',
    discreetTitle: 'A discreet link',
    discreet:
      'The same guide under an address, a title and a preview that don’t say what it is about. Use it when someone else may see the link, the tab or the list of visited pages. The text on the page itself is the same, and links in it lead to pages with their ordinary names.',
    copyDiscreet: 'Copy the discreet link',
    qrTitle: 'A code for a phone',
    qr: 'Hold a phone’s camera against it, on this screen or on paper.',
    qrLabel: (title: string) => `QR code that opens “${title}”`,
    citeTitle: 'Cite this page',
    cite: 'The author is the site: no single person has signed this guide. The date is the day it was last checked.',
    apa: 'APA style',
    copyReference: 'Copy the reference',
    copyBibtex: 'Copy the BibTeX entry',
    sourcesTitle: 'Take its sources with you',
    embedTitle: 'Show it on another site',
    embed:
      'A card with the title, one sentence and a link. It holds no script and sets no cookies.',
    copyEmbed: 'Copy the code',
    markdown: 'The whole guide as plain Markdown text',
    words: {
      passage: 'Share this passage',
      copied: 'Link copied.',
      failed: 'This browser can’t share it.',
    },
  },
  discreet: {
    title: 'A page to read | Reading',
    summary: 'Someone thought that you might like to read this page.',
  },
  embed: {
    read: 'Read it on Cairn',
    facts: (minutes: number, sources: number) =>
      `${minutes} min read · ${many(sources, 'source', 'sources')}`,
  },
};
