/** How a guide is passed on: to services, by copying, by the system, by a feed, on paper. */
import { expect, type Page, test } from '@playwright/test';
import { site } from '../site.ts';

const guide = 'articles/a-first-goal/';
const address = `https://cairn.example/${guide}`;

/** What a page asks of others; the forms of services answer with an empty page instead of the net. */
async function watchStrangers(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(site.url),
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<title>A form</title>' });
    },
  );
  return asked;
}

test('nothing is asked of another site before a link is pressed, and then its form has the right words', async ({
  page,
}) => {
  const asked = await watchStrangers(page);
  await page.goto(guide);
  await page.getByRole('link', { name: 'Share or cite this guide' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share or cite');
  expect(asked).toEqual([]);

  const services = page.getByRole('list', { name: 'Where to share it' }).getByRole('link');
  const names = await services.allTextContents();
  const webNames = names.filter((name) => name !== 'Email');
  expect(webNames.length).toBeGreaterThan(6);
  for (const name of webNames) {
    await page.goto(`${guide}share/`);
    await services.filter({ hasText: new RegExp(`^${name}$`) }).click();
    await page.waitForURL(/^https/);
    const url = new URL(page.url());
    expect([...url.searchParams.values()].join(' '), name).toContain(address);
    expect(asked, name).toEqual([url.href]);
    asked.length = 0;
  }
});

test('the links to services work without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await watchStrangers(page);
  await page.goto(`${guide}share/`);
  await expect(page.locator('noscript p')).toHaveText('For Mastodon, copy the link into a post.');
  await page.getByRole('link', { name: 'Bluesky' }).click();
  await page.waitForURL(/^https:\/\/bsky\.app\/intent\/compose/);
  expect(new URL(page.url()).searchParams.get('text')).toBe(
    `What do I want from this? Turning a wish into a goal ${address}`,
  );
  await context.close();
});

test('copying says so, and puts exactly the shown text on the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${guide}share/`);
  for (const [name, id] of [
    ['Copy the link', 'link'],
    ['Copy the discreet link', 'discreet-link'],
    ['Copy the reference', 'apa'],
    ['Copy the BibTeX entry', 'bibtex'],
    ['Copy the code', 'embed-code'],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true });
    await button.click();
    await expect(button.locator('xpath=following-sibling::*')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(`#${id}`).textContent());
  }
});

test('where the browser won’t copy, the text is selected and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('No.')) },
    });
  });
  await page.goto(`${guide}share/`);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('This browser won’t copy.')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(address);
});

test('Mastodon’s form is that of the reader’s own server, which the device remembers', async ({
  page,
}) => {
  await watchStrangers(page);
  await page.goto(`${guide}share/`);
  const field = page.getByRole('textbox', { name: 'Your Mastodon server' });
  await field.fill('not a server');
  await page.getByRole('button', { name: 'Open Mastodon' }).click();
  await expect(page.getByText('That isn’t the name of a server.')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('not a server');

  await field.fill('@me@mastodon.social');
  await field.press('Enter');
  await page.waitForURL(/^https:\/\/mastodon\.social\/share/);
  expect(new URL(page.url()).searchParams.get('text')).toContain(address);
  await page.goto(`${guide}share/`);
  await expect(field).toHaveValue('mastodon.social');
});

test('the system’s share sheet gets the title and the plain address, and the link stays beside it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    navigator.share = async (what) => {
      shared.push(what);
    };
  });
  await page.goto(`${guide}#sources`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual([
    { title: 'What do I want from this? Turning a wish into a goal', url: address },
  ]);
  await expect(page.getByRole('link', { name: 'Share or cite this guide' })).toBeVisible();
});

test('those who open a feed in a browser can read it and follow its links', async ({ page }) => {
  await watchStrangers(page);
  await page.goto('feed.xml');
  const display = await page.evaluate(
    () => getComputedStyle(document.querySelector('entry > title') as Element).display,
  );
  expect(display).toBe('block');
  await page.getByText('What is a feed?').click();
  await expect(page).toHaveURL('https://cairn.example/feeds/');
});

test('on paper a guide ends with a code that opens it, which the screen never asks for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(guide);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const picture = `/${guide}qr.svg`;
  expect(asked).not.toContain(picture);

  const withCode = await page.pdf();
  expect(asked).toContain(picture);
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('img[src="qr.svg"]');
  await expect(code).toBeVisible();
  expect(await (await page.request.get(`${guide}qr.svg`)).text()).toContain(
    '>cairn.example/articles/a-first-goal/</text>',
  );
  // The code is some hundred squares: a PDF without them is much smaller.
  await code.evaluate((image) => image.remove());
  expect(withCode.length).toBeGreaterThan((await page.pdf()).length + 500);
});
