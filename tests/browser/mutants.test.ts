/** The check of every page finds each fault that it is there to find. */
import { expect, test } from '@playwright/test';
import { mutations, writeMutants } from '../mutants.ts';
import { serve } from '../serve.ts';
import { watch } from './watch.ts';

// One server for all, in one worker.
test.describe.configure({ mode: 'serial' });

let served: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  served = await serve(writeMutants('chromium'));
});
test.afterAll(() => served.end());

test('nothing is found in the page that the faulty ones are made from', async ({ page }) => {
  const list = watch(page, served.url);
  await page.goto(`${served.url}about/`);
  expect(await list()).toEqual([]);
});

for (const { fault, path, finding } of mutations) {
  test(`a page with ${fault} is found out`, async ({ page }) => {
    const list = watch(page, served.url);
    await page.goto(`${served.url}${path}`);
    await expect.poll(async () => (await list()).join('\n')).toMatch(finding);
  });
}
