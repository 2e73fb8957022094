/** Bytes and milliseconds on a slow phone: 1.6 Mbit/s, 150 ms to the server, a quarter of this CPU. */
import { availableParallelism, loadavg } from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { quantile } from './measures.ts';

const BYTES_PER_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;
const CPU_SLOWDOWN = 4;
const COLD_RUNS = 5;

interface Load {
  readonly bytes: number;
  readonly requests: number;
}

/** Prints what suggestions and full results cost: cold, from the first key, and when all is there. */
export async function measureSpeed(url: string, queries: readonly string[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium() });
  const median = (values: readonly number[]) => quantile(values, 0.5).toFixed(0);
  console.log(
    `\non a slow phone (1.6 Mbit/s, ${LATENCY_MS} ms, CPU × ${CPU_SLOWDOWN}); load of this machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
  );

  const typed: { time: number; load: Load }[] = [];
  for (let run = 0; run < COLD_RUNS; run += 1)
    typed.push(await typeFirst(browser, url, queries[run] ?? 'help'));
  console.log(
    `  first suggestions, from the first key: ${median(typed.map(({ time }) => time))} ms, ${describe(typed[0]?.load)}; nothing of search but its box was there`,
  );

  const cold: { first: number; full: number; firstLoad: Load; fullLoad: Load }[] = [];
  for (let run = 0; run < COLD_RUNS; run += 1)
    cold.push(await visitCold(browser, url, queries[run] ?? 'help'));
  const [sample] = cold;
  console.log(
    `  first suggestions, from an address: ${median(cold.map(({ first }) => first))} ms after the page was read, ${describe(sample?.firstLoad)} with every script of the page`,
  );
  console.log(
    `  full results, from an address: ${median(cold.map(({ full }) => full))} ms, ${describe(sample?.fullLoad)}`,
  );

  const page = await openSlowly(browser);
  await page.goto(`${url}search/`);
  await page.waitForLoadState('networkidle');
  const times: number[] = [];
  for (const query of queries.slice(0, 60)) times.push(await timeSuggestions(page, query));
  const warm = times.slice(3);
  console.log(
    `  a query, warm: p50 ${quantile(warm, 0.5).toFixed(1)} ms, p95 ${quantile(warm, 0.95).toFixed(1)} ms (from the question to the drawn list)`,
  );
  await browser.close();
}

function describe(load: Load | undefined): string {
  return `${load?.bytes} bytes in ${load?.requests} requests`;
}

async function openSlowly(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return page;
}

/** A first visit with a question in the address, as a link from elsewhere on the site would bring it. */
async function visitCold(browser: Browser, url: string, query: string) {
  const page = await openSlowly(browser);
  await page.addInitScript(() => {
    const times = { page: 0, first: 0, full: 0 };
    Object.assign(globalThis, { searchTimes: times });
    addEventListener('DOMContentLoaded', () => {
      const list = document.querySelector('#search-results');
      if (!list) return;
      times.page = performance.getEntriesByType('navigation')[0]?.toJSON()['responseEnd'] ?? 0;
      new MutationObserver(() => {
        if (times.first === 0 && list.childElementCount > 0) times.first = performance.now();
        if (list.hasAttribute('data-answered')) times.full ||= performance.now();
      }).observe(list, { childList: true, attributes: true });
    });
  });
  await page.goto(`${url}search/#${new URLSearchParams({ q: query })}`);
  await page.waitForSelector('#search-results[data-answered]', { timeout: 60_000 });
  const seen = await page.evaluate(() => {
    const { searchTimes: times } = globalThis as unknown as {
      searchTimes: { page: number; first: number; full: number };
    };
    const entries = performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => /\.(?:js|json|pagefind|pf_\w+)$/.test(name));
    const load = (until: number) => {
      const loaded = entries.filter(({ responseEnd }) => responseEnd <= until);
      return {
        bytes: loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        requests: loaded.length,
      };
    };
    return {
      first: times.first - times.page,
      full: times.full - times.page,
      firstLoad: load(times.first),
      fullLoad: load(times.full),
    };
  });
  await page.context().close();
  return seen;
}

/**
 * A reader who saves data has the page and its scripts; the rest comes when they turn to the box.
 * They type a query, and wait from its first key on.
 */
async function typeFirst(browser: Browser, url: string, query: string) {
  const page = await openSlowly(browser);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${url}search/`);
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(
    (text) =>
      new Promise<{ time: number; load: Load }>((resolve) => {
        const box = document.querySelector<HTMLInputElement>('#query');
        const list = document.querySelector('#search-results');
        if (!box || !list) return;
        const before = performance.getEntriesByType('resource').length;
        const start = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          const loaded = performance
            .getEntriesByType('resource')
            .slice(before)
            .map((entry) => entry as PerformanceResourceTiming);
          resolve({
            time: performance.now() - start,
            load: {
              bytes: loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
              requests: loaded.length,
            },
          });
        }).observe(list, { childList: true });
        box.focus();
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    query,
  );
  await page.context().close();
  return seen;
}

/** From the question to the drawn list. */
function timeSuggestions(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((resolve) => {
        const list = document.querySelector('#search-results');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          const time = performance.now() - start;
          // What comes besides has time to come, so that the next question stands alone.
          const timer = setInterval(() => {
            if (list?.getAttribute('data-answered') !== asked) return;
            clearInterval(timer);
            setTimeout(() => resolve(time), 600);
          }, 50);
        });
        if (list) observer.observe(list, { childList: true });
        location.hash = `#${new URLSearchParams({ q: asked })}`;
      }),
    query,
  );
}
