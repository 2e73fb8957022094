/** Two engines that look for barriers in a page, and what no engine measures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const { resolve } = createRequire(import.meta.url);
/** The short form of axe: pages read it hundreds of times. */
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
const equalAccess = readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** Its own types leave out what may be asked of a check. */
interface Options extends RunOptions {
  readonly checks?: Readonly<Record<string, { readonly options: object }>>;
}

/** Rules whose answer depends on colors. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Contrast of 7:1, and of 4.5:1 for large letters, asked of the rule that asks for less. The rule for
 * more contrast leaves what has less than 4.5:1 to the other, so both would have to look at all text.
 */
const CONTRAST = { normal: { expected: 7 }, large: { expected: 4.5 } };
const checks = { 'color-contrast': { options: { contrastRatio: CONTRAST } } };

const RULES = {
  all: { checks },
  // Between themes nothing differs but colors and edges.
  colors: { checks, runOnly: { type: 'rule', values: COLOR_RULES } },
  'all but colors': {
    rules: Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: false }])),
  },
} as const satisfies Record<string, Options>;

/**
 * What axe finds on the page as it is, one line a fault: https://github.com/dequelabs/axe-core
 * Its script is read into a page once, from outside, so that the page’s policy has no say in it.
 */
export async function findFaults(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(`${axe}; undefined`);
  return page.evaluate(
    async (options) => {
      const { violations }: AxeResults = await Reflect.get(globalThis, 'axe').run(
        document,
        options,
      );
      return violations.map(
        ({ id, nodes: [node] }) => `${id}: ${node?.html} ${node?.any[0]?.message ?? ''}`,
      );
    },
    // What passes needn’t be listed: on a page of hundreds of links, the list takes its time.
    { ...RULES[rules], reporter: 'no-passes' } satisfies Options as Options,
  );
}

/**
 * The second engine, and what asks it. It answers with a line for each element and rule: to hand over
 * those that pass would take more time than to find them.
 */
const SECOND_ENGINE = `
  ${equalAccess};
  globalThis.ace = ace;
  globalThis.findBarriers = async () => {
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL');
  };
  undefined`;

/** The part of the second engine’s findings that we read. */
interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
}

/**
 * What certainly breaks a rule of WCAG 2.2, as the second engine sees it, one line a fault: IBM’s
 * Equal Access, whose rules are others than axe’s. https://github.com/IBMa/equal-access
 */
export async function findFaultsOfSecondEngine(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'ace' in globalThis"))) await page.evaluate(SECOND_ENGINE);
  const findings: readonly Finding[] = await page.evaluate('findBarriers()');
  return findings.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
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
