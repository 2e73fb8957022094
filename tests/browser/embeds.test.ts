/** The cards that other sites show of a guide. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { listPages, site } from '../site.ts';

test('a guide’s card stands on another site, asks for nothing else and leads to the guide', async ({
  page,
}) => {
  const body = `<iframe src="${site.url}embed/a-first-goal/" title="A guide" width="560" height="260" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  const server = createServer((_, answer) =>
    answer.setHeader('Content-Type', 'text/html').end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  // Another port is another origin.
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`http://localhost:${port}/`);
  const card = page.frameLocator('iframe');
  await expect(card.getByRole('heading')).toHaveText(/Turning a wish into a goal/);
  // A frame without an origin may load no font: one that asked would say so on the other site.
  expect(said).toEqual([]);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    card.getByRole('link', { name: 'Read it on Cairn' }).click(),
  ]);
  await expect(opened).toHaveURL(`${site.url}articles/a-first-goal/`);
  expect(new Set(asked)).toEqual(new Set([`http://localhost:${port}`, new URL(site.url).origin]));
  server.close();
});

test('every card shows its links in the frame that the code makes, in a column of any width', async ({
  page,
}) => {
  const cards = listPages(site).filter((path) => path.startsWith('embed/'));
  expect(cards.length).toBeGreaterThan(40);
  for (const card of cards) {
    await page.goto(card);
    for (const width of [280, 400, 560]) {
      await page.setViewportSize({ width, height: 260 });
      const { scrollHeight, scrollWidth } = await page.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        return { scrollHeight, scrollWidth };
      });
      expect(scrollHeight, `${card} at ${width}`).toBeLessThanOrEqual(260);
      expect(scrollWidth, `${card} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});
