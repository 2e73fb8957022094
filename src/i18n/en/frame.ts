/** The words of the frame around every page. */
export const frame = {
  skip: 'Skip to content',
  nav: {
    label: 'Main',
    help: 'Get help now',
    search: 'Search',
    searchHint: 'Search, in your own words',
    articles: 'Read',
    worksheet: 'My steps',
    sources: 'Sources',
    about: 'About',
    home: 'Cairn, home',
  },
  footer: {
    label: 'More about Cairn',
    crisis:
      'In danger? Call your emergency number. In the US, call or text 988 at any hour. Other countries: ',
    notAdvice:
      'Cairn gives information. It is not medical advice, and it can’t stand in for a doctor or a therapist.',
    licence: 'Words: CC BY 4.0. Code: MIT. Free and open source.',
    repository: 'Source code',
    glossary: 'Glossary',
    howWeCheck: 'How we check',
    accessibility: 'Accessibility',
    privacy: 'Your privacy',
    readingSettings: 'Reading settings',
    readingList: 'Reading list',
  },
  notFound: {
    title: 'This path ends here',
    lead: 'The page you were looking for isn’t here. It may have moved, or the address may have a slip in it.',
    home: 'Go to the start',
  },
};
