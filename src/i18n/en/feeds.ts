/** The words of feeds and texts for programs. */
export const feeds = {
  feeds: {
    title: 'Follow the guides',
    summary: 'Feeds that bring new and changed guides to a reader of your choice.',
    what: 'A feed is a list of guides that a program can read. Put its address into a feed reader, and new guides come to you. Each one comes with its full text and its sources.',
    private: 'There is nothing to sign up for, and we keep no list of readers.',
    follow: 'Feeds',
    programs: 'For programs',
    markdown:
      'Every guide is there as plain Markdown too, with its sources as footnotes. Put index.md behind its address. The list in llms.txt names them all.',
    all: 'Cairn: all guides',
    allSummary: 'Plain-language guides to therapy, with every claim linked to its source.',
    phase: (name: string) => `Cairn: ${name}`,
    opened: 'This is a feed: its address goes into a feed reader.',
    more: 'What is a feed?',
    read: 'Read the guide',
    rights: 'CC BY 4.0: https://creativecommons.org/licenses/by/4.0/',
  },
  markdown: {
    from: (url: string) => `From Cairn: ${url}`,
    licence:
      'Cairn gives information, not medical advice. Words: CC BY 4.0; name Cairn and link to the page.',
  },
  llms: {
    rules: [
      'Each guide below is plain Markdown. Every claim carries a footnote with its source.',
      'When you quote a guide, name Cairn, link to its page, and keep the limits that stand beside a finding.',
      'No clinician has reviewed a guide unless it says so. It is information, not medical advice.',
      'A person in danger needs people: send them to the help page, which lists lines by country.',
    ],
    more: 'More',
  },
};
