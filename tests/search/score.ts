/**
 * Scores search with a file of queries, in a real browser and with the page’s own script:
 * `npm run score:search -- queries.json`. It prints and never fails on a figure.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { site } from '../site.ts';
import { readTopics } from './content.ts';
import { average, bootstrap, listSlices, type Marks, mark, type Query } from './measures.ts';
import { createOurFinder, type Sighting } from './ours.ts';
import { createMiniSearchFinder, createPagefindFinder, type Finder } from './rivals.ts';
import { serve } from './serve.ts';
import { measureSpeed } from './speed.ts';

const [file = 'tests/fixtures/search/tuning.json', ...options] = process.argv.slice(2);
const queries: readonly Query[] = JSON.parse(readFileSync(file, 'utf8'));
const topical = queries.filter(({ kind }) => kind === 'topic');

if (!options.includes('--no-build')) {
  execFileSync('astro', ['build', '--silent'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
const { url, close } = await serve(site.dist);
const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
await page.goto(`${url}search/`);

const ours = createOurFinder(page);
const sightings = new Map<string, Sighting>();
for (const { q } of queries) sightings.set(q, await ours(q));

const finders: readonly (readonly [string, Finder])[] = [
  ['Pagefind alone', createPagefindFinder(page)],
  ['MiniSearch defaults', createMiniSearchFinder()],
  ['ours', async (query) => sightings.get(query)?.pages ?? []],
];
const topics = readTopics();
console.log(`${file}: ${topical.length} topical queries, ${topics.size} guides`);
for (const [name, find] of finders) {
  const marks = new Map<string, Marks[]>();
  const missed: string[] = [];
  for (const query of topical) {
    const own = mark(query, await find(query.q), topics);
    if (own.third === 0) missed.push(query.q);
    for (const slice of listSlices(query)) marks.set(slice, [...(marks.get(slice) ?? []), own]);
  }
  console.log(`\n${name}`);
  for (const [slice, list] of marks) print(slice, list);
  if (options.includes('--missed'))
    for (const query of missed) console.log(`  not in the first three: ${query}`);
}
printCrisis();
await browser.close();
await measureSpeed(
  url,
  topical.map(({ q }) => q),
);
close();

function print(slice: string, marks: readonly Marks[]): void {
  const values = marks.map(({ ndcg }) => ndcg);
  const [low, high] = bootstrap(values);
  const share = (name: keyof Marks) => average(marks.map((each) => each[name])).toFixed(3);
  console.log(
    `  ${slice.padEnd(30)}n ${String(marks.length).padStart(3)}  nDCG@10 ${average(values).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})  success@1 ${share('first')}  success@3 ${share('third')}  zero results ${share('zero')}`,
  );
}

/** A query is flagged if the page shows the card or the line. */
function printCrisis(): void {
  const flagged = (query: Query) => sightings.get(query.q)?.help !== 'none';
  const danger = queries.filter(({ crisis }) => crisis);
  const found = danger.filter(flagged);
  const alarms = queries.filter((query) => !query.crisis && flagged(query));
  const count = (kind: Query['kind']) =>
    `${alarms.filter((query) => query.kind === kind).length} of ${queries.filter((query) => query.kind === kind && !query.crisis).length}`;
  console.log(
    `\nhelp shown: recall ${(found.length / (danger.length || 1)).toFixed(3)} (${found.length} of ${danger.length})  precision ${(found.length / (found.length + alarms.length || 1)).toFixed(3)}  flagged without need: look-alikes ${count('lookalike')}, topical ${count('topic')}`,
  );
}
