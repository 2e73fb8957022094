import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { site } from '../site.ts';
import { watch } from './watch.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a newcomer gets from the home page to an article and its sources', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'Find where you are' }).click();
    await page.getByRole('link', { name: 'Along the way' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Along the way');
    await page.getByRole('link', { name: 'Celebrate every step of therapy' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Celebrate every step of therapy',
    );
    await page.getByRole('link', { name: /\d+ sources/ }).click();
    await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeInViewport();
  });

  test('the search page shows its topics and every guide instead', async ({ page }) => {
    await page.goto('search/');
    await expect(page.locator('noscript p')).toContainText('can’t search without JavaScript');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Setting yourself up for success in therapy' }).first(),
    ).toBeVisible();
  });

  test('nothing typed into the search box can get into an address', async ({ page }) => {
    await page.goto('search/');
    await page.getByRole('searchbox').fill('unspeakable');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/#guides$/);
    expect(page.url()).not.toContain('unspeakable');
  });

  test('the sources can be narrowed to one kind of evidence', async ({ page }) => {
    await page.goto('sources/');
    const sources = page.locator('.source');
    const all = await sources.count();
    const label = page.getByText(/^Many studies pooled \(\d+\)$/);
    const pooled = Number(/\d+/.exec((await label.textContent()) ?? '')?.[0]);
    await label.click();
    await expect(sources.filter({ visible: true })).toHaveCount(pooled);
    expect(pooled).toBeLessThan(all);
    await page.getByText(/^All \(\d+\)$/).click();
    await expect(sources.filter({ visible: true })).toHaveCount(all);
  });
});

test('with the keyboard, help is two presses away and the content one', async ({ page }) => {
  for (const path of ['', 'articles/a-first-goal/', 'sources/']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Get help now' }).first()).toBeFocused();
  }
});

test('the trail beside an article shows how far one has read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('articles/a-first-goal/');
  const trail = page.getByRole('navigation', { name: 'On this page' });
  const stone = (index: number) =>
    trail
      .getByRole('link')
      .nth(index)
      .evaluate((link) => getComputedStyle(link, '::before').backgroundColor);
  const ahead = await stone(3);
  await page
    .locator('.prose h2')
    .nth(3)
    .evaluate((heading) => heading.scrollIntoView());
  await expect.poll(() => stone(3)).not.toBe(ahead);
  expect(await stone(0)).not.toBe(ahead);
});

test('an address that leads nowhere gets a page that leads on', async ({ page }) => {
  const response = await page.goto('articles/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This path ends here');
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Every small step counts. Mark it.',
  );
});

test('every helpline can be called, texted or opened by its link', async ({ page }) => {
  await page.goto('help/');
  await expect(page.locator('a[href="tel:988"]').first()).toBeVisible();
  await expect(page.locator('a[href="sms:741741?&body=HOME"]')).toHaveText('Text HOME to 741741');
  await page.getByRole('heading', { name: 'United Kingdom' }).click();
  await expect(page.locator('a[href="tel:116123"]:visible').first()).toHaveText('Call 116 123');
});

test('chosen guides and sheets print as one booklet, each on pages of its own', async ({
  page,
}) => {
  const list = watch(page, site.url);
  await page.goto('print-pack/');
  const print = page.getByRole('button', { name: 'Print the booklet' });
  await expect(print).toBeDisabled();
  await page.getByRole('checkbox', { name: 'My steps, on paper' }).check();
  await page.getByRole('checkbox', { name: 'Progress is not a straight line: setbacks' }).check();
  await expect(page.getByText('Chosen: 2')).toBeVisible();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await print.click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const chapters = page.locator('.booklet article');
  await expect(chapters).toHaveCount(2);
  await expect(chapters.last()).toContainText('Progress is not a straight line: setbacks');
  // Words that open their meaning on the screen are words on paper too.
  for (const term of await chapters.last().locator('.term').all())
    expect(await term.innerText()).toMatch(/\w/);
  const source = chapters.last().locator('.references li').first();
  await expect(source).toBeVisible();
  // Sources keep their numbers, panels their padding, and the sheet its lines to write on.
  expect(await source.evaluate((item) => getComputedStyle(item).listStyleType)).toBe('decimal');
  const panel = chapters.last().locator('.panel').first();
  expect(await panel.evaluate((box) => getComputedStyle(box).paddingInlineStart)).not.toBe('0px');
  const line = chapters.first().locator('.paper-line').first();
  expect(await line.evaluate((box) => getComputedStyle(box).borderBlockEndWidth)).not.toBe('0px');
  // The guide’s own address closes it, and who has checked it is said.
  const code = chapters.last().locator('img');
  await expect(code).toBeVisible();
  expect(await code.getAttribute('src')).toMatch(/\/articles\/setbacks\/qr\.svg$/);
  await expect(chapters.last()).toContainText('Not yet reviewed by a clinician.');
  expect(await list()).toEqual([]);
  await expect(print).toBeHidden();
});

test('without script each guide of the print pack can be opened by itself', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('print-pack/');
  await expect(page.getByText('Putting a booklet together needs JavaScript.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'My steps, on paper' })).toBeVisible();
  await context.close();
});

test('corrections say what changed, and on which page', async ({ page }) => {
  await page.goto('corrections/');
  await expect(page.getByRole('heading', { name: 'Latest changes' })).toBeVisible();
  const first = existsSync('.git')
    ? page.locator('time').first()
    : page.getByText('built without the history of its texts').first();
  await expect(first).toBeVisible();
});
