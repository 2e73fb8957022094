/**
 * The ten things that people come for, done with the keyboard alone. What a screen reader is told on
 * the way is written down as the accessibility tree has it.
 */
import { expect, test } from '@playwright/test';
import { tabTo } from '../keyboard.ts';
import { openHome } from './worksheet.ts';

test('1. read a guide, open a citation, and go on reading where it stands', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('articles/');
  await tabTo(
    page,
    page.getByRole('link', { name: 'Progress is not a straight line: setbacks' }).first(),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Progress is not a straight line: setbacks',
  );
  const number = page.getByRole('button', { name: 'Source 2' }).first();
  await tabTo(page, number);
  await page.keyboard.press('Enter');
  await expect(page.locator('#note-2')).toMatchAriaSnapshot(`
    - note:
      - text: /2\\. Menon, J\\., & Kandasamy, A\\. \\(2018\\)/
      - link /doi\\.org/
      - text: /^Theory or opinion. carries a little weight Found. A clinical overview .* Limit. \\w/
      - button "Close"
  `);
  await page.keyboard.press('Escape');
  await expect(page.locator('#note-2')).toBeHidden();
  await expect(number).toBeFocused();
});

test('2. find a helpline from any page', async ({ page }) => {
  await page.goto('articles/setbacks/');
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Get help now' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Get help now" [level=1]
  `);
  await tabTo(page, page.locator('a[href="tel:988"]').first());
  await expect(page.locator('a[href="tel:988"]').first()).toMatchAriaSnapshot(`
    - link "Call 988"
  `);
});

test('3. search in one’s own words, and open what was found', async ({ page }) => {
  await page.goto('');
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: /^Search/ }));
  await page.keyboard.press('Enter');
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  if (!(await box.evaluate((element) => element === document.activeElement)))
    await tabTo(page, box);
  await page.keyboard.type('homework');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /found/ })).toBeVisible();
  const first = page.locator('#search-results a').first();
  await tabTo(page, first);
  const title = (await first.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.trim());
});

test('4. make a first goal', async ({ page }) => {
  await page.goto('worksheet/');
  await tabTo(page, page.getByRole('button', { name: 'Start a goal' }));
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'On this device' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('What would you like to be different?');
  await expect(heading).toBeFocused();
  await tabTo(page, page.getByRole('textbox'));
  await page.keyboard.type('I want to say what I need');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "What would you like to be different?" [level=1]
      - textbox: I want to say what I need
      - button "Continue"
  `);
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Get help now"
      - link "Cairn, home"
      - navigation "Main":
        - link "My steps"
  `);
});

test('5. mark a stone for a step that was done', async ({ page }) => {
  await openHome(page, 'Say what I need', 'Ask for the window seat');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const done = page.getByRole('button', { name: 'I did it: Ask for the window seat' });
  await tabTo(page, done);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Stone added. You have placed 1 stone here.').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /^A cairn of/ })).toMatchAriaSnapshot(`
    - 'img "A cairn of 1 stone: 1 step"'
  `);
});

test('6. print a sheet to write on by hand', async ({ page }) => {
  await page.goto('print-pack/');
  const sheet = page.getByRole('checkbox', { name: 'My steps, on paper' });
  await tabTo(page, sheet);
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText('Chosen: 1');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await tabTo(page, page.getByRole('button', { name: 'Print the booklet' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test('7. change how pages look', async ({ page }) => {
  await page.goto('articles/setbacks/');
  const link = page.getByRole('article').getByRole('link', { name: 'Reading settings' });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Reading settings":
      - heading "Reading settings" [level=2]
      - group "Colors":
        - radio "As my device" [checked]
        - radio "Light"
        - radio "Dark"
        - radio "High contrast"
      - group "Text size":
        - radio "Smaller"
        - radio "Usual" [checked]
        - radio "Larger"
        - radio "Largest"
      - group "Spacing of lines and letters":
        - radio "Usual" [checked]
        - radio "Wide"
        - radio "Widest"
      - group "Length of lines":
        - radio "Short"
        - radio "Usual" [checked]
        - radio "Long"
      - group "Font":
        - radio "Atkinson Hyperlegible" [checked]
        - radio "With serifs"
        - radio "My device’s own"
      - group "Motion":
        - radio "As my device" [checked]
        - radio "Nothing moves"
      - paragraph:
        - button "Done"
        - button "Back to the usual"
        - status
  `);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await tabTo(page, page.getByRole('button', { name: 'Done' }));
  await page.keyboard.press('Enter');
  await expect(link).toBeFocused();
});

test('8. follow the trail to the next guide', async ({ page }) => {
  await page.goto('articles/setbacks/');
  const trail = page.getByRole('navigation', { name: 'From here' });
  await expect(trail).toMatchAriaSnapshot(`
    - navigation "From here":
      - heading "From here" [level=2]
      - list:
        - listitem:
          - link
  `);
  const next = trail.getByRole('link').first();
  const title = (await next.textContent()) ?? '';
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('9. check what a source found, and where it stops', async ({ page }) => {
  await page.goto('sources/');
  await tabTo(page, page.getByRole('radio', { name: /^All/ }));
  const source = page.locator('.source').getByRole('link').first();
  await tabTo(page, source);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - paragraph:
          - link "All sources"
        - heading [level=1]
        - heading "Found" [level=2]
        - paragraph
        - heading "Limit" [level=2]
        - paragraph
        - heading "Reference" [level=2]
        - paragraph:
          - link "Read the work"
        - heading "Cited in" [level=2]
        - list:
          - listitem:
            - link
  `);
});

test('10. leave the page at once', async ({ page }) => {
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  await page.goto('worksheet/');
  const leave = page.getByRole('link', { name: 'Leave this page' });
  await tabTo(page, leave);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
});
