import { expect, type Page, test } from '@playwright/test';
import { giveVoices } from '../voices.ts';

const said = (page: Page) =>
  page.evaluate(
    () => Reflect.get(window, 'said') as { text: string; voice: string; rate: number }[],
  );
const texts = async (page: Page) => (await said(page)).map(({ text }) => text);
const finish = (page: Page) => page.evaluate(() => Reflect.get(window, 'finish')());
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('listening') ?? [])].map(String).join('|'));

const both = [
  { name: 'Far', localService: false },
  { name: 'Near', localService: true },
];

async function listen(page: Page) {
  await page.goto('articles/setbacks/');
  await page.getByRole('link', { name: 'Listen' }).focus();
  await page.keyboard.press('Enter');
  const player = page.getByRole('region', { name: 'Listen to this guide' });
  await expect(player).toBeVisible();
  return player;
}

test('a guide is read by a voice of the device, sentence by sentence, without its notes', async ({
  page,
}) => {
  await giveVoices(page, both);
  const player = await listen(page);
  await expect(player.getByRole('button', { name: 'Pause' })).toBeFocused();
  expect((await said(page))[0]).toEqual({
    text: 'Progress is not a straight line: setbacks',
    voice: 'Near',
    rate: 1,
  });
  expect(await marked(page)).toBe('Progress is not a straight line: setbacks');
  for (let index = 0; index < 400; index += 1) await finish(page);
  await expect(player.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(await marked(page)).toBe('');
  const all = (await texts(page)).join('\n');
  expect(all).toContain('If you call 9 8 8 in the US');
  expect(all).toContain('before you reach your local center.');
  expect(all).not.toMatch(/Found:|Limit:|Close|Source \d|doi\.org|Retrieved/);
  // A term and its button are one word, read once.
  expect(all).not.toMatch(/setback ?setback/);
});

test('pause keeps the place, paragraphs can be skipped, and the speed changes', async ({
  page,
}) => {
  await giveVoices(page, both);
  const player = await listen(page);
  await finish(page);
  await finish(page);
  await player.getByRole('button', { name: 'Pause' }).click();
  const before = await texts(page);
  await player.getByRole('button', { name: 'Play' }).click();
  expect(await texts(page), 'the same sentence from its beginning').toEqual([
    ...before,
    before.at(-1),
  ]);
  await player.getByLabel('Speed').selectOption('1.5');
  await player.getByRole('button', { name: 'Next paragraph' }).click();
  expect((await said(page)).at(-1)).toMatchObject({ text: 'In short', rate: 1.5 });
  await player.getByRole('button', { name: 'Paragraph back' }).click();
  expect((await texts(page)).at(-1)).toMatch(/^The panic is back/);
});

test('the marked sentence stays in view, above the player', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await giveVoices(page, both);
  const player = await listen(page);
  for (let index = 0; index < 25; index += 1) await finish(page);
  const { bottom, top } = await page.evaluate(() => {
    const [range] = CSS.highlights.get('listening') ?? [];
    const { bottom, top } = (range as Range).getBoundingClientRect();
    return { bottom, top };
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThan((await player.boundingBox())?.y ?? 0);
});

test('a voice over the network never speaks before the reader has chosen it', async ({ page }) => {
  await giveVoices(page, [{ name: 'Far', localService: false }]);
  const player = await listen(page);
  await expect(player.getByRole('status')).toContainText('no voice of its own');
  await player.getByRole('button', { name: 'Play' }).click();
  expect(await said(page)).toEqual([]);
  await player.getByLabel('Voice').selectOption('Far');
  await player.getByRole('button', { name: 'Play' }).click();
  expect((await said(page))[0]?.voice).toBe('Far');
});

test('a device without voices, and a voice that fails, say so', async ({ page }) => {
  await giveVoices(page, []);
  const player = await listen(page);
  await expect(player.getByRole('status')).toContainText('no voice for this language');
  const other = await page.context().newPage();
  await giveVoices(other, both);
  const second = await listen(other);
  await other.evaluate(() => Reflect.get(window, 'fail')());
  await expect(second.getByRole('status')).toContainText('The voice stopped working.');
});

test('closing stops the voice, takes the mark away and gives the focus back', async ({ page }) => {
  await giveVoices(page, both);
  const player = await listen(page);
  await page.keyboard.press('Escape');
  await expect(player).toBeHidden();
  expect(await marked(page)).toBe('');
  await expect(page.getByRole('link', { name: 'Listen' })).toBeFocused();
  await finish(page);
  expect(await said(page)).toHaveLength(1);
});

test('where nothing can read aloud, nothing offers to', async ({ page }) => {
  await page.addInitScript(() => {
    // The property is inherited: it has to go where it is defined.
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  await page.goto('articles/setbacks/');
  await expect(page.getByRole('link', { name: 'Reading settings' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Listen' })).toBeHidden();
});
