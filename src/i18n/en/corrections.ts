/** The words of the page of corrections. */
export const corrections = {
  corrections: {
    title: 'Corrections',
    summary:
      'What was wrong on a page here and has been put right, and every change to the guides.',
    how: 'When a page said something that was wrong, we change it and say so here. The list comes from the history of the texts, so nothing can be changed in silence.',
    report:
      'Found a mistake? Tell us the page, the sentence, and what makes you think that it is wrong.',
    tracker: 'Report a mistake',
    none: 'No correction so far.',
    changes: 'Latest changes',
    noHistory: 'This copy of the site was built without the history of its texts.',
  },
};
