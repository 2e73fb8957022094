import { many } from './many.ts';

/** The words of a guide, and of the parts in its text. */
export const article = {
  article: {
    minutes: (minutes: number) => ({ value: `${minutes} min`, rest: ' read' }),
    grade: (grade: number) => ({ before: 'Reads at ', value: `grade ${Math.round(grade)}` }),
    sources: (count: number, reviews: number) => ({
      value: many(count, 'source', 'sources'),
      rest:
        reviews > 0
          ? `, ${reviews} of them ${reviews === 1 ? 'a review' : 'reviews'} of many studies`
          : '',
    }),
    checked: 'Checked ',
    contents: 'On this page',
    sourcesHeading: 'Sources',
    sourcesLead:
      'In the order in which the page cites them. More dots: a stronger kind of evidence.',
    related: 'From here',
    moreHelp: 'Help and facts from others',
    checkedOn: (date: string) => `Checked against its sources on ${date}.`,
    reviewNone: (date: string) =>
      `Checked against its sources on ${date}. Not yet reviewed by a clinician.`,
    reviewedBy: (name: string, credentials: string, date: string) =>
      `Reviewed by ${name}, ${credentials}, on ${date}.`,
    nextCheck: (date: string) => `Next check by ${date}.`,
    published: (date: string) => `First published ${date}.`,
    howWeCheck: 'How we check what we write',
    download: 'For reference managers:',
  },
  parts: {
    keyPoints: 'In short',
    evidenceNote: 'How sure is this?',
    do: 'What helps',
    dont: 'What you can leave out',
    step: 'A step for you:',
    addStep: 'Add to my steps',
  },
};
