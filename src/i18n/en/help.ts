/** Ways to reach somebody, and what a heading calls the first of them. */
const ways = {
  emergency: 'If a life is in danger',
  call: (number: string) => `Call ${number}`,
  text: (number: string, keyword?: string) =>
    keyword ? `Text ${keyword} to ${number}` : `Text ${number}`,
  chat: 'Chat online',
};

/** The words of help, and of leaving in a hurry. */
export const help = {
  help: {
    title: 'Get help now',
    summary: 'People you can call, text or chat with, by country.',
    danger:
      'If you or someone near you is in danger right now, call your emergency number. If you can, stay with another person.',
    reach:
      'The people at these services listen. You can start with “I don’t know what to say”. You don’t have to be sure that it is bad enough. Many people get through a time like this, and it can help not to be alone with it.',
    tabTitle: 'Numbers by country',
    tabSummary: 'Phone numbers, text lines and chats, by country.',
    /** The short card; above the results of a question in Spanish it speaks Spanish. */
    short: {
      en: {
        ...ways,
        country: 'Change country',
        guessed: 'We put # first because your device may be set to it.',
        chosen: 'You chose #. Your choice is kept on this device.',
        forgotten: 'Your choice has been forgotten.',
        forget: 'Forget my choice',
        international: 'Other countries',
        allLines: 'All lines, and other countries',
        speaks: (languages: string) => `Answers in ${languages}.`,
        noEmergency:
          'If a life is in danger, call your country’s emergency number. It isn’t here because we couldn’t check it.',
      },
      es: {
        emergency: 'Si hay una vida en peligro',
        call: (number: string) => `Llama al ${number}`,
        text: (number: string, keyword?: string) =>
          keyword ? `Envía ${keyword} por mensaje al ${number}` : `Envía un mensaje al ${number}`,
        chat: 'Chatea en línea',
        country: 'Cambiar de país',
        guessed: 'Ponemos # primero porque quizá tu dispositivo esté configurado así.',
        chosen: 'Elegiste #. Tu elección se guarda en este dispositivo.',
        forgotten: 'Tu elección se ha olvidado.',
        forget: 'Olvidar mi elección',
        international: 'Otros países',
        allLines: 'Todas las líneas y otros países (en inglés)',
        speaks: (languages: string) => `Responden en ${languages}.`,
        noEmergency:
          'Si hay una vida en peligro, llama al número de emergencias de tu país. No está aquí porque no pudimos comprobarlo.',
      },
    },
    groups: {
      emergency: ways.emergency,
      anyone: 'For anyone',
      violence: 'If someone hurts or frightens you',
      young: 'For children and young people',
      group: 'For certain people',
      directory: 'Lists of helplines',
    },
    call: ways.call,
    text: ways.text,
    chat: ways.chat,
    expect: 'What happens:',
    silent: 'Without speaking:',
    silentWays: { text: 'text', whatsapp: 'WhatsApp', chat: 'chat', email: 'email' },
    silentNone: 'we found no way.',
    list: (ways: readonly string[], locale: string) =>
      `${new Intl.ListFormat(locale, { type: 'disjunction' }).format(ways)}.`,
    tty: 'Textphone',
    checked: (date: string) => `Checked on ${date}.`,
    oneSource: 'One source only: if it doesn’t answer, use another line.',
    proof: (country: string) => `Where these numbers come from: ${country}`,
  },
  leave: {
    tabTitle: 'Closing a page',
    tabSummary: 'How to close a page of this site, and where that leads.',
    button: 'Leave this page',
    about: 'What this does',
    address: 'https://www.bbc.co.uk/weather',
    presses: 'Press Shift # more times to leave.',
    where: 'Choose where it leads',
    whereHint: 'A page that nobody wonders about. Your choice is kept on this device only.',
    exits: [
      { name: 'Weather (BBC)', address: 'https://www.bbc.co.uk/weather' },
      { name: 'Wikipedia', address: 'https://en.wikipedia.org/wiki/Main_Page' },
      { name: 'Google', address: 'https://www.google.com/' },
    ],
    own: 'A page of my own',
    ownLabel: 'Address of your page',
    save: 'Keep this choice',
    saved: 'Kept. “Leave this page” now leads there.',
    wrong: 'That address can’t be used. Type one like example.org, of another site than this.',
    blocked: 'This browser keeps nothing, so the choice lasts until you leave this page.',
    noScript: 'Choosing where to go needs JavaScript. Without it, the link leads to the weather.',
  },
  closed: {
    title: 'This page is closed',
    summary: 'A page that stands in the place of others after they were left.',
    text: 'It was left in this tab, so it stays closed here.',
    show: 'Show Cairn again',
  },
};
