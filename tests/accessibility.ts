/** Two engines that look for barriers in a page, and what no engine measures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const equalAccess = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** Rules whose answer depends on colors, with contrast of 7:1 among them. */
const COLOR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const RULES = {
  all: { rules: { 'color-contrast-enhanced': { enabled: true } } },
  // Between themes nothing differs but colors and edges.
  colors: { runOnly: { type: 'rule', values: COLOR_RULES } },
  'all but colors': {
    rules: Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: false }])),
  },
} as const satisfies Record<string, RunOptions>;

/**
 * What axe finds on the page as it is, one line a fault: https://github.com/dequelabs/axe-core
 * Its script is read into a page once, from outside, so that the page’s policy has no say in it.
 */
export async function findFaults(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis")))
    await page.evaluate(`${axe.source}; undefined`);
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> => Reflect.get(globalThis, 'axe').run(document, options),
    // What passes needn’t be listed: on a page of hundreds of links, the list takes its time.
    { ...RULES[rules], resultTypes: ['violations'] } satisfies RunOptions as RunOptions,
  );
  return violations.map(
    ({ id, nodes: [node] }) => `${id}: ${node?.html} ${node?.any[0]?.message ?? ''}`,
  );
}

/** The part of the second engine’s answer that we read. */
interface Report {
  readonly results: readonly {
    readonly ruleId: string;
    readonly value: readonly [string, string];
    readonly message: string;
    readonly snippet: string;
  }[];
}

/**
 * What certainly breaks a rule of WCAG 2.2, as the second engine sees it, one line a fault: IBM’s
 * Equal Access, whose rules are others than axe’s. https://github.com/IBMa/equal-access
 */
export async function findFaultsOfSecondEngine(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'ace' in globalThis")))
    await page.evaluate(`${equalAccess}; globalThis.ace = ace; undefined`);
  const report: Report = await page.evaluate(
    "new globalThis.ace.Checker().check(document, ['WCAG_2_2'])",
  );
  return report.results
    .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}

/** How many pixels a page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What has the attribute `hidden`, and is seen all the same, since a style says how to show it. */
export function listUnhidden(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('[hidden]'))
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}
