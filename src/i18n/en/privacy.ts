import type { StoredGroup, StoredName } from '../../privacy/stored.ts';

/** The words of the receipt on the page about privacy. */
export const privacy = {
  receipt: {
    title: 'What your browser says right now',
    noScript:
      'This list needs JavaScript. Without JavaScript, this site keeps nothing on your device at all.',
    requests: 'Who this page has asked for files',
    own: 'Requests since you opened this page: #',
    strangers: 'Requests to anyone but this site: #',
    cookies: 'Cookies',
    cookieCount: 'Cookies from this site: #',
    kept: 'What is kept on this device',
    nothing: 'Nothing is kept.',
    others: 'Kept at this address, but not by Cairn: #. That is left alone.',
    delete: 'Delete: #',
    all: 'all of it',
    sure: 'Delete: #? It is gone for good, on this device.',
    deleted: 'Deleted: #.',
    bytes: '# bytes',
    kilobytes: '# KB',
    stored: {
      reading: 'Your reading settings, such as colors and size',
      readingList: 'Your reading list, and where you stopped',
      voice: 'The voice that reads pages to you',
      slash: 'Your choice that the / key does not open the search',
      mastodon: 'The Mastodon server that you share to',
      country: 'Your choice of country for helplines',
      exit: 'The page that “Leave this page” opens',
      left: 'A sign that “Leave this page” was used in this tab',
      worksheet: 'My steps',
      pages: 'Pages kept for reading without internet',
      steps: 'Your goals, steps and stones',
      stepsBefore: 'The same, from before your last visit',
      stepsDays: 'The same, from an earlier day',
      stepsBroken: 'A text that could not be read, kept as it was',
      stepsMark: 'A mark that changes when you delete everything',
      stepsSettings: 'Your settings, and when you last saved a copy',
    } satisfies Record<StoredName | StoredGroup | 'pages', string>,
  },
};
