import type { Setting, SettingValue } from '../../reading/settings.ts';

/** The words of reading settings, reading list and listening. */
export const reading = {
  reading: {
    title: 'Reading settings',
    summary: 'Set colors, text size, spacing, line length, font and motion to suit you.',
    lead: 'What you choose counts for every page here. It is kept in this browser, on this device.',
    noScript:
      'Pages follow the settings of your device. Choosing on this page needs JavaScript. Without it you can do the same here:',
    advice: [
      'Dark colors, more contrast and less motion: in the settings of your device, under Display or Accessibility.',
      'Text size: in the menu of your browser. On a computer, press Ctrl (on a Mac, ⌘) and the plus key.',
      'Font, spacing and line length: in your browser’s reading view, if it has one.',
    ],
    settings: {
      theme: {
        legend: 'Colors',
        options: { usual: 'As my device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
      },
      size: {
        legend: 'Text size',
        options: { small: 'Smaller', usual: 'Usual', large: 'Larger', largest: 'Largest' },
      },
      spacing: {
        legend: 'Spacing of lines and letters',
        options: { usual: 'Usual', wide: 'Wide', widest: 'Widest' },
      },
      width: {
        legend: 'Length of lines',
        options: { narrow: 'Short', usual: 'Usual', wide: 'Long' },
      },
      font: {
        legend: 'Font',
        options: {
          usual: 'Atkinson Hyperlegible',
          serif: 'With serifs',
          system: 'My device’s own',
        },
      },
      motion: {
        legend: 'Motion',
        options: { usual: 'As my device', calm: 'Nothing moves' },
      },
    } satisfies {
      [Name in Setting]: { legend: string; options: Record<SettingValue<Name>, string> };
    },
    reset: 'Back to the usual',
    done: 'Done',
    kept: 'Kept in this browser.',
    lost: 'This browser keeps nothing, so the choice lasts for this page.',
  },
  list: {
    title: 'Reading list',
    summary: 'Guides to read later, and guides you have read, kept in this browser only.',
    about:
      'The list is kept in this browser, on this device, and nowhere else. It holds the titles of guides and the section where you stopped. Anyone who uses this browser can open it.',
    noScript: 'The list needs JavaScript. A bookmark in your browser can do the same.',
    ask: 'Keep this guide in a reading list',
    later: 'Read later',
    read: 'I have read it',
    drop: 'Take it out of the list',
    kept: 'Kept in your list.',
    dropped: 'Taken out.',
    lost: 'This browser keeps nothing, so the list stays empty.',
    open: 'Open the reading list',
    close: 'Close',
    wasAt: (section: string) => `You were at: ${section}`,
    readMark: '(read)',
    empty:
      'Nothing is in the list, and nothing is kept until you ask for it at the end of a guide.',
    toGuides: 'All guides',
    laterTitle: 'To read',
    readTitle: 'Read',
    remove: (title: string) => `Remove: ${title}`,
    removeShort: 'Remove',
    clear: 'Clear the list',
    cleared: 'The list is empty, and nothing of it is left in this browser.',
  },
  listen: {
    open: 'Listen',
    label: 'Listen to this guide',
    title: 'Listening',
    about: [
      'Each guide has a link named Listen, if your browser can read aloud. It marks the sentence it reads, and leaves out the numbers of sources.',
      'Voices that come with your device need no network. Some browsers offer others too: the makers of those get the text of the guide from your browser, and then send the sound. The player tells which are which, and never picks such a voice by itself.',
    ],
    play: 'Play',
    pause: 'Pause',
    back: 'Paragraph back',
    on: 'Next paragraph',
    stop: 'Stop and close',
    speed: 'Speed',
    times: (rate: string) => (rate === '1' ? 'Usual' : `${rate} ×`),
    voice: 'Voice',
    local: 'On this device',
    remote: 'Over the network: the text is sent',
    choose:
      'Your device has no voice of its own for this language. Choose one over the network, if you are fine with the text being sent.',
    none: 'Your browser has no voice for this language. The settings of your device may offer one to download.',
    failed: 'The voice stopped working. Try again, or choose another voice.',
  },
};
