import { expect, test } from '@playwright/test';

const article = 'articles/celebrate-every-step/';
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('on a phone a number opens the note on its source, and Escape closes it', async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(article);
      const number = page.getByRole('button', { name: 'Source 1', exact: true }).first();
      const note = page.locator('#note-1');
      await expect(note).toBeHidden();
      await number.click();
      await expect(note).toBeVisible();
      await expect(note).toContainText('Found:');
      await expect(note).toContainText('Limit:');
      await expect(note.getByRole('link')).toHaveAttribute('href', /^https:\/\//);
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(number).toBeFocused();
    });

    test('on a phone the note can be closed by its own button', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(article);
      await page.getByRole('button', { name: 'Source 1', exact: true }).first().click();
      await page.locator('#note-1').getByRole('button', { name: 'Close' }).click();
      await expect(page.locator('#note-1')).toBeHidden();
    });

    test('on a wide screen the notes stand in the margin, and none covers another or the text', async ({
      page,
    }) => {
      await page.setViewportSize(desk);
      await page.goto(article);
      const boxes = [];
      for (const note of await page.locator('.source-note').all()) {
        await expect(note).toBeVisible();
        boxes.push(await note.boundingBox());
      }
      expect(boxes.length).toBeGreaterThan(7);
      const text = await page.locator('.prose').boundingBox();
      for (const [index, box] of boxes.entries()) {
        const previous = boxes[index - 1];
        expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(desk.width);
        if (previous) expect(box?.y).toBeGreaterThanOrEqual(previous.y + previous.height);
      }
    });

    test('on a wide screen a number leads to its reference, and the reference leads back', async ({
      page,
    }) => {
      await page.setViewportSize(desk);
      await page.goto(article);
      await page.getByRole('link', { name: 'Source 2', exact: true }).first().click();
      await expect(page).toHaveURL(/#source-2$/);
      const reference = page.locator('#source-2');
      await expect(reference).toBeInViewport();
      await reference
        .getByRole('link', { name: /^Back to where it is cited/ })
        .first()
        .click();
      await expect(page).toHaveURL(/#cite-2-1$/);
      await expect(page.locator('#cite-2-1')).toBeInViewport();
    });
  });
}

test('each note is the one that its number names', async ({ page }) => {
  await page.goto(article);
  for (const note of await page.locator('.source-note').all()) {
    const id = await note.getAttribute('id');
    const number = id?.replace('note-', '');
    const reference = await page.locator(`#source-${number} p`).first().innerText();
    await expect(note.locator('.reference')).toHaveText(`${number}. ${reference}`);
  }
});

test('an article hands out its sources in three formats, where it is cited', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(article);
  const count = await page.locator('.references li').count();
  await page.getByRole('link', { name: 'Share or cite this guide' }).click();
  const shapes = { BibTeX: /^@\w+\{/gm, RIS: /^TY {2}- /gm, 'CSL-JSON': /^ {4}"id": /gm };
  for (const [name, entry] of Object.entries(shapes)) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await request.get(new URL(href ?? '', baseURL).href);
    expect(response.status()).toBe(200);
    expect((await response.text()).match(entry)?.length, name).toBe(count);
  }
});

test('on paper the references stand at the end, and the notes are gone', async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#note-1')).toBeHidden();
  await expect(page.locator('#source-1')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});
