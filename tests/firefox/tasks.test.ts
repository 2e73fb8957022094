/** The ten things that people come for, done in Firefox with the keyboard alone. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useFirefox } from '../firefox.ts';
import { choose, hasFocus, named, readWords, tabTo, waitForHeading } from '../firefox-keyboard.ts';
import { site } from '../site.ts';

const firefox = useFirefox(site.dist);
let tab: Page;

beforeEach(async () => {
  tab = await firefox.openTab();
});

afterEach(() => tab.browserContext().close());

const open = (path: string) => tab.goto(firefox.getUrl(path));

test('1. read a guide, open a citation, and go on reading where it stands', async () => {
  const title = 'Progress is not a straight line: setbacks';
  await tab.setViewport({ width: 390, height: 844 });
  await open('trail/rough/');
  await choose(tab, 'main a[href$="/articles/setbacks/"]');
  await waitForHeading(tab, title);
  const number = await choose(tab, '[popovertarget="note-2"]');
  await tab.waitForSelector('#note-2', { visible: true });
  assert.match(await readWords(tab, '#note-2'), /Menon.*Found.*Limit/s);
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('#note-2', { hidden: true });
  assert.ok(await hasFocus(number), 'the number has the focus again');
});

test('2. find a helpline from any page', async () => {
  await open('articles/setbacks/');
  await choose(tab, 'header a[href$="/help/"]');
  await waitForHeading(tab, 'Get help now');
  // By its address: on a page of so many links, Firefox looks for names too slowly.
  const call = await tabTo(tab, 'a[href="tel:988"]');
  assert.equal(await call.evaluate((link) => link.textContent), 'Call 988');
});

test('3. search in one’s own words, and open what was found', async () => {
  await open('search/');
  const box = await tab.waitForSelector(named('searchbox', 'What are you looking for?'));
  assert.ok(box);
  if (!(await hasFocus(box))) await tabTo(tab, named('searchbox', 'What are you looking for?'));
  await tab.keyboard.type('homework');
  await tab.keyboard.press('Enter');
  const found = '#search-results a';
  await tab.waitForSelector(found);
  const title = await readWords(tab, found);
  await choose(tab, found);
  await waitForHeading(tab, title);
});

/** Begins a goal on this device. */
async function startGoal(title: string): Promise<void> {
  await open('worksheet/');
  await choose(tab, named('button', 'Start a goal'));
  await choose(tab, named('button', 'On this device'));
  await waitForHeading(tab, 'What would you like to be different?');
  await tabTo(tab, 'main textarea, main input[type="text"]');
  await tab.keyboard.type(title);
}

/** Goes on to the next page of a goal. */
async function goOn(): Promise<void> {
  const heading = await readWords(tab, 'h1');
  await choose(tab, named('button', 'Continue'));
  await tab.waitForFunction(
    (words) => document.querySelector('h1')?.textContent !== words,
    {},
    heading,
  );
}

test('4. make a first goal', async () => {
  await startGoal('I want to say what I need');
  await goOn();
  const heading = await tab.waitForSelector('h1');
  assert.ok(heading && (await hasFocus(heading)), 'the next question has the focus');
  await tab.waitForFunction(() =>
    localStorage.getItem('cairn.ws.main')?.includes('I want to say what I need'),
  );
});

test('5. mark a stone for a step that was done', async () => {
  await startGoal('Say what I need');
  for (let pages = 0; pages < 4; pages += 1) await goOn();
  await tabTo(tab, named('textbox', 'What is one small step?'));
  await tab.keyboard.type('Ask for the window seat');
  await goOn();
  await goOn();
  await choose(tab, named('button', 'Done'));
  await choose(tab, named('button', 'I did it: Ask for the window seat'));
  await tab.waitForSelector(named('image', 'A cairn of 1 stone: 1 step'));
  assert.match(await readWords(tab, 'main'), /You have placed 1 stone here/);
});

test('6. print a sheet to write on by hand', async () => {
  await open('print-pack/');
  await choose(tab, named('checkbox', 'My steps, on paper'), ' ');
  assert.equal(await readWords(tab, '#print-pack-status'), 'Chosen: 1');
  await tab.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await choose(tab, named('button', 'Print the booklet'));
  await tab.waitForSelector('html[data-printed]');
  assert.match(await readWords(tab, '#booklet'), /^My steps, on paper/);
});

test('7. change how pages look', async () => {
  await open('articles/setbacks/');
  const link = await choose(tab, 'article a[href$="/reading-settings/"]');
  await tab.waitForSelector('dialog[open]');
  await tab.keyboard.press('ArrowUp');
  await tab.waitForSelector('html[data-theme="contrast"]');
  await choose(tab, named('button', 'Done'));
  await tab.waitForSelector('dialog[open]', { hidden: true });
  assert.ok(await hasFocus(link), 'the link has the focus again');
});

test('8. follow the trail to the next guide', async () => {
  await open('articles/setbacks/');
  const next = 'nav[aria-labelledby="related"] a';
  const title = await readWords(tab, next);
  await choose(tab, next);
  await waitForHeading(tab, title);
});

test('9. check what a source found, and where it stops', async () => {
  await open('sources/');
  await choose(tab, '.source a');
  await tab.waitForSelector(named('heading', 'Found'));
  await tab.waitForSelector(named('heading', 'Limit'));
  await choose(tab, 'main li a');
  await tab.waitForSelector('article .references');
});

test('10. leave the page at once', async () => {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (request.url().startsWith(firefox.getUrl(''))) return request.continue();
    return request.respond({ contentType: 'text/plain', body: 'Weather' });
  });
  await open('worksheet/');
  await choose(tab, named('link', 'Leave this page'));
  await tab.waitForFunction(() => document.body?.textContent === 'Weather');
  assert.equal(tab.url(), 'https://www.bbc.co.uk/weather');
});
