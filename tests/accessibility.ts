/**
 * The second engine that looks for barriers: IBM’s Equal Access, whose rules are others than axe’s.
 * https://github.com/IBMa/equal-access
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** The part of the engine’s answer that we read. */
interface Report {
  readonly results: readonly {
    readonly ruleId: string;
    readonly value: readonly [string, string];
    readonly message: string;
    readonly snippet: string;
  }[];
}

/** What certainly breaks a rule of WCAG 2.2 on the page as it is: one line a fault. */
export async function findFaults(page: Page): Promise<string[]> {
  // Both run from outside the page, so that the page’s policy has no say in it.
  await page.evaluate(`${engine}; globalThis.ace = ace; undefined`);
  const report: Report = await page.evaluate(
    "new globalThis.ace.Checker().check(document, ['WCAG_2_2'])",
  );
  return report.results
    .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
