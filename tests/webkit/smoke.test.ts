/** The site in WebKit, Safari’s engine, where no other test goes: `npm run webkit:try`. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { serve } from '../serve.ts';
import { site } from '../site.ts';
import { listMessages, openSession, startScreen, waitFor } from '../webkit.ts';

const QUIET_MS = 3000;
const pictures = '.cache/webkit';
const pages = [
  '',
  'articles/setbacks/',
  'help/',
  'search/#q=afraid%20to%20call',
  'worksheet/',
  'privacy/',
];

let home: string;
let endServer: () => void;
let lastRequest = 0;
const asked = new Set<string>();
let screen: Awaited<ReturnType<typeof startScreen>>;
let browser: Awaited<ReturnType<typeof openSession>>;

before(async () => {
  const { server, url, end } = await serve(site.dist);
  home = url;
  endServer = end;
  server.on('request', (request) => {
    lastRequest = performance.now();
    asked.add(request.url ?? '');
  });
  screen = await startScreen();
  browser = await openSession(screen.env);
  mkdirSync(pictures, { recursive: true });
});
after(async () => {
  await browser.end();
  await screen.end();
  endServer();
});

async function open(page: string): Promise<void> {
  await browser.open('about:blank');
  await browser.open(`${home}${page}`);
}

/** A picture for people to look at. */
async function photograph(name: string): Promise<void> {
  writeFileSync(`${pictures}/${name}.png`, Buffer.from(await browser.photograph(), 'base64'));
}

test('no page has anything to report in its console', async () => {
  asked.clear();
  const isDone = () =>
    pages.every((page) => asked.has(`/${page.replace(/#.*/, '')}`)) &&
    performance.now() - lastRequest > QUIET_MS;
  const urls = pages.map((page) => `${home}${page}`);
  const messages = await listMessages(screen.env, urls, isDone);
  // This port of WebKit is built without web app manifests, and so without the rule for them.
  assert.deepEqual(
    messages.filter(
      (message) =>
        !message.includes("Unrecognized Content-Security-Policy directive 'manifest-src'"),
    ),
    [],
  );
});

test('home and a guide show their words and fit the window', async () => {
  for (const page of ['', 'articles/setbacks/']) {
    await open(page);
    assert.ok((await browser.read('//h1')).length > 5);
    const overflow = 'return document.documentElement.scrollWidth - innerWidth';
    assert.ok((await browser.run<number>(overflow)) <= 0, page);
    await photograph(page === '' ? 'home' : 'guide');
  }
});

test('help has numbers to call, and shows another country when it is chosen', async () => {
  await open('help/');
  await browser.find('//main//a[starts-with(@href, "tel:")]');
  await browser.click('//select/option[normalize-space()="Australia"]');
  await browser.find('//*[@data-card="au"]//a[@href="tel:000"]');
  await photograph('help');
});

test('the search finds what its address asks for', async () => {
  await open('search/#q=afraid%20to%20call');
  await browser.find('//*[@id="search-status"][contains(., "found")]');
  assert.ok(await browser.find('//main//ol//a[contains(@href, "/articles/")]'));
  await photograph('search');
});

test('a goal that was begun is still there after a reload', async () => {
  await open('worksheet/');
  await browser.click('//button[normalize-space()="Start a goal"]');
  await browser.click('//label[contains(., "On this device")]');
  await browser.click('//button[normalize-space()="Continue"]');
  await browser.type('//textarea | //input[@type="text"]', 'Say what I need');
  await waitFor('the words to be kept', () =>
    browser.run<boolean>(
      'return (localStorage.getItem("cairn.ws.main") ?? "").includes("Say what I need")',
    ),
  );
  await browser.reload();
  await waitFor('the words to come back', () =>
    browser.run<boolean>('return document.querySelector("textarea")?.value === "Say what I need"'),
  );
  await photograph('worksheet');
});

test('the receipt tells what is kept', async () => {
  await open('privacy/');
  await browser.find('//*[@id="receipt"]//code[.="cairn.ws.main"]');
  await browser.find('//*[@id="receipt"]//*[contains(., "Requests to anyone but this site: 0")]');
  await photograph('privacy');
});
