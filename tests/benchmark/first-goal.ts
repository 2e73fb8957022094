/**
 * Counts what a first goal asks of a person on a phone, from the finished page: every word on the
 * way, every tap, every swipe and every letter typed. Prints an estimate of the time that this takes;
 * it never fails on time. What isn’t in it is thinking: nobody has measured how long a person looks
 * for their own words. Run it with `npm run benchmark:goal`, after a build.
 */
import { chromium, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { site } from '../site.ts';

const phone = { width: 390, height: 844 };
/** Share of the screen that one swipe moves. */
const SWIPE = 0.75;

/**
 * Silent reading of English, words a minute: the mean of 190 studies, and where most adults begin
 * (Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047).
 */
const READING = { mean: 238, slow: 175 };
/** Typing on a phone, words of five letters a minute (Palin et al. 2019, 37,370 people). */
const TYPING = 36.2;
/**
 * Seconds of the keystroke-level model (Card, Moran & Newell 1980, doi.org/10.1145/358886.358895):
 * to make up one’s mind, to point, and to press.
 */
const MIND = 1.35;
const POINT = 1.1;
const PRESS = 0.2;

/** What a way through the worksheet asks of a person. */
interface Tally {
  words: number;
  taps: number;
  swipes: number;
  letters: number;
}

/** A person who reads everything that comes into view, once. */
function createReader(page: Page) {
  const tally: Tally = { words: 0, taps: 0, swipes: 0, letters: 0 };
  let seen = new Set<string>();

  /** Reads what is new on the screen, line by line. */
  async function read(): Promise<void> {
    const text = await page.locator('#worksheet').evaluate((worksheet: HTMLElement) => {
      const unseen = worksheet.querySelectorAll<HTMLElement>('.sr-only, option');
      for (const element of unseen) element.hidden = true;
      const shown = worksheet.innerText;
      for (const element of unseen) element.hidden = false;
      return shown;
    });
    const lines = new Set(text.split('\n'));
    const fresh = [...lines].filter((line) => !seen.has(line));
    tally.words += fresh.join(' ').split(/\s+/).filter(Boolean).length;
    seen = lines;
  }

  async function tap(target: Locator): Promise<void> {
    await read();
    const { y, height } = (await target.boundingBox()) ?? { y: 0, height: 0 };
    const beyond = y < 0 ? -y : Math.max(0, y + height - phone.height);
    tally.swipes += Math.ceil(beyond / (SWIPE * phone.height));
    tally.taps += 1;
    await target.click();
  }

  return {
    tally,
    tap,
    press: (name: string) => tap(page.getByRole('button', { name, exact: true })),
    choose: (name: string) => tap(page.getByRole('radio', { name, exact: true })),
    /** Picks from a list that opens: one tap more. */
    async pick(label: string, option: string): Promise<void> {
      const list = page.getByRole('combobox', { name: label });
      await tap(list);
      await list.selectOption(option);
      tally.taps += 1;
    },
    async write(question: string, answer: string): Promise<void> {
      const field = page.getByRole('textbox', { name: question });
      await tap(field);
      await field.fill(answer);
      tally.letters += answer.length;
    },
  };
}

type Reader = ReturnType<typeof createReader>;

/** The two questions that matter are answered, the others passed by. */
async function goShortWay({ press, write }: Reader): Promise<void> {
  await press('Start a goal');
  await press('On this device');
  await write('What would you like to be different?', 'I want to say what I need');
  await press('Skip to a small step');
  await write('What is one small step?', 'Ask for the window seat');
  await press('Continue');
  await press('Continue');
  await press('Done');
}

/** Each of the six pages has its first question answered; what is offered beside it is left. */
async function goOrdinaryWay({ press, write, choose }: Reader): Promise<void> {
  await press('Start a goal');
  await press('On this device');
  await write('What would you like to be different?', 'I want to say what I need');
  await press('Continue');
  await write('Why does this matter to you?', 'My friends would know the real me');
  await press('Continue');
  await write('first sign', 'I say no once');
  await press('Continue');
  await choose('3');
  await press('Continue');
  await write('What is one small step?', 'Ask for the window seat');
  await choose('Very sure');
  await press('Continue');
  await write('If', 'my voice goes quiet');
  await write('then I will', 'take one breath');
  await press('Continue');
  await press('Done');
}

/** Every question is answered, and the step made smaller once. */
async function goLongWay({ press, write, choose, pick, tap }: Reader, page: Page): Promise<void> {
  await press('Start a goal');
  await press('On this device');
  await write('What would you like to be different?', 'I want to say what I need');
  await choose('Mine and my therapist’s');
  await press('Continue');
  await write('Why does this matter to you?', 'My friends would know the real me');
  await press('Continue');
  await write('first sign', 'I say no once');
  await write('good enough', 'I say it most weeks');
  await press('Continue');
  await choose('3');
  await tap(page.locator('summary', { hasText: 'Put your own words on the line' }));
  await pick('At which number is your first sign?', '4');
  await pick('At which number is it good enough?', '7');
  await press('Continue');
  await write('What is one small step?', 'Ask for the window seat');
  await choose('Not very sure');
  await write('The smaller step', 'Point at the window seat');
  await press('Use the smaller step');
  await choose('Very sure');
  await press('Continue');
  await write('If', 'my voice goes quiet');
  await write('then I will', 'take one breath');
  await write('When and where', 'Tuesday, on the train');
  await tap(page.locator('summary', { hasText: 'Who or what could help?' }));
  await write('Who or what could help?', 'My sister');
  await press('Continue');
  await press('Done');
}

function estimate({ words, taps, swipes, letters }: Tally, reading: number): string {
  const seconds =
    (words / reading) * 60 +
    (letters / 5 / TYPING) * 60 +
    taps * (MIND + POINT + PRESS) +
    swipes * (POINT + PRESS);
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
}

const { url, end } = await serve(site.dist);
const browser = await chromium.launch({ executablePath: findChromium() });
console.log('way\twords\ttaps\tswipes\tletters\tminutes\tfor a slow reader');
for (const [name, go] of [
  ['short', goShortWay],
  ['ordinary', goOrdinaryWay],
  ['every question', goLongWay],
] as const) {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${url}worksheet/`);
  await page.getByRole('button', { name: 'Start a goal' }).waitFor();
  const reader = createReader(page);
  await go(reader, page);
  const { tally } = reader;
  console.log(
    [
      name,
      ...Object.values(tally),
      estimate(tally, READING.mean),
      estimate(tally, READING.slow),
    ].join('\t'),
  );
  await context.close();
}
await browser.close();
end();
