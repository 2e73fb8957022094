/** The words of the booklet for therapists. */
export const printPack = {
  printPack: {
    title: 'Print pack for therapists',
    summary: 'Choose guides and sheets, and print them as one booklet to hand out.',
    lead: 'Everything here may be printed, copied and handed out for free, with its source named (CC BY 4.0). Sources come with each guide. No clinician has reviewed the guides yet, so read a guide before you hand it out.',
    sheets: 'Sheets',
    print: 'Print the booklet',
    chosen: (count: string) => `Chosen: ${count}`,
    noScript:
      'Putting a booklet together needs JavaScript. Without it, open a guide and print it by itself.',
    failed: 'A page didn’t load, so nothing was printed. Your choice is still here. Try again.',
  },
};
