/**
 * Both engines on every page and in every state, in four themes: `npm run access:try`, after a build.
 * The daily tests see models of pages and some of the states: all of it takes longer than all of them.
 * Words after `--` choose: `npm run access:try -- search` sees what has one of them in its path or name.
 */
import { chromium, type Page } from '@playwright/test';
import { findFaults, findFaultsOfSecondEngine } from '../accessibility.ts';
import { findChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { listDistinctPages, site } from '../site.ts';
import type { Open } from './state.ts';
import { states } from './states.ts';

/** How many tabs look at once. */
const TABS = 2;
/** After how many pages and states it says how far it is. */
const PACE = 10;

const PATIENCE_MS = 60_000;

const desk = { width: 1440, height: 900 };

/** `contrast` is the reader’s setting; the rest follows the device. */
const themes = [
  { name: 'light', colorScheme: 'light', setting: '' },
  { name: 'dark', colorScheme: 'dark', setting: '' },
  { name: 'high contrast, light', colorScheme: 'light', setting: 'contrast' },
  { name: 'high contrast, dark', colorScheme: 'dark', setting: 'contrast' },
] as const;

const engines = { axe: findFaults, 'equal access': findFaultsOfSecondEngine };

/** What both engines find by all their rules on a page as it stands, one line a fault. */
async function listFaults(page: Page): Promise<string[]> {
  const found = new Map<string, string[]>();
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme.colorScheme });
    await page.evaluate((value) => {
      if (value === '') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = value;
    }, theme.setting);
    for (const [engine, find] of Object.entries(engines)) {
      for (const fault of await find(page)) {
        const line = `${engine}: ${fault.replaceAll(/\s+/g, ' ')}`;
        found.set(line, [...(found.get(line) ?? []), theme.name]);
      }
    }
  }
  return [...found].map(([fault, names]) => `${fault} (${names.join('; ')})`);
}

/** A tab of its own, where nothing is kept from another one. */
async function openTab(): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: desk,
    locale: 'en-US',
    // A color on its way to another one is none of the theme’s.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

/** What is wrong with a page or state; one that can’t be reached counts as a fault. */
async function look(page: Page, open: Open): Promise<string[]> {
  try {
    await open(page);
    return await listFaults(page);
  } catch (error) {
    return [`can’t be looked at: ${error instanceof Error ? error.message : String(error)}`];
  }
}

const words = process.argv.slice(2);
const isChosen = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
const { url, end } = await serve(site.dist);
const browser = await chromium.launch({ executablePath: findChromium() });
const paths = listDistinctPages(site).filter((path) => isChosen(`/${path}`));
const opens = Object.entries<Open>(states).filter(([name]) => isChosen(name));
const all = paths.length + opens.length;
let seen = 0;
let faults = 0;

function tell(name: string, found: readonly string[]): void {
  for (const fault of found) console.error(`${name}: ${fault}`);
  faults += found.length;
  seen += 1;
  if (seen % PACE === 0) console.log(`${seen} of ${all} …`);
}

await Promise.all(
  Array.from({ length: TABS }, async () => {
    for (let next = opens.shift(); next !== undefined; next = opens.shift()) {
      const tab = await openTab();
      tell(next[0], await look(tab, next[1]));
      await tab.context().close();
    }
    // Pages keep nothing by themselves: one tab does for them, and is much faster.
    const tab = await openTab();
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      const address = path;
      tell(`/${path}`, await look(tab, (page) => page.goto(address)));
    }
  }),
);
await browser.close();
end();
console.log(`${seen} seen, ${faults} faults`);
process.exitCode = seen > 0 && faults === 0 ? 0 : 1;
