import type { Page } from '@playwright/test';

/**
 * Notes what a page must not do: ask another origin, report in the console, fail, set a cookie.
 * Returns what tells it, and begins anew.
 */
export function watch(tab: Page, origin: string): () => Promise<string[]> {
  let findings: string[] = [];
  tab.on('request', (request) => {
    if (!request.url().startsWith(origin)) findings.push(`request to ${request.url()}`);
  });
  // Breaches of the policy are reported here too.
  tab.on('console', (message) => findings.push(`message: ${message.text()}`));
  tab.on('pageerror', (error) => findings.push(`error: ${error.message}`));
  return async () => {
    const cookies = await tab.context().cookies();
    const told = [...findings, ...cookies.map(({ name }) => `cookie ${name}`)];
    findings = [];
    return told;
  };
}
