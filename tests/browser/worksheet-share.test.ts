/** The picture of a person’s cairn, on its way to where they want it. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openHome } from './worksheet.ts';

interface Shared {
  /** What the device was given to share: `files`, and nothing else. */
  readonly fields: readonly string[];
  readonly files: readonly { name: string; type: string; octets: readonly number[] }[];
}

/** Gives the page a share sheet that keeps what it is given; `answer` is a fault with which it closes. */
async function openShareSheet(page: Page, answer?: string): Promise<void> {
  await page.addInitScript((name) => {
    const shared: Shared[] = [];
    Object.assign(globalThis, { shared });
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.every(({ type }) => type === 'image/png') ?? false,
      async share(data: ShareData) {
        const files = (data.files ?? []).map(async (file) => ({
          name: file.name,
          type: file.type,
          octets: [...new Uint8Array(await file.arrayBuffer())],
        }));
        shared.push({ fields: Object.keys(data), files: await Promise.all(files) });
        if (name) throw new DOMException('', name);
      },
    });
  }, answer);
}

/** The screen that shows the picture, after one stone. */
async function openPicture(page: Page): Promise<void> {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByRole('button', { name: 'Share my cairn' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share my cairn');
}

async function listShared(page: Page, count: number): Promise<Shared[]> {
  const read = () => page.evaluate(() => (globalThis as unknown as { shared: Shared[] }).shared);
  await expect.poll(async () => (await read()).length).toBe(count);
  return read();
}

/** Width and height of a PNG, and the names of its chunks: words would stand in `tEXt` and the like. */
function readPng(octets: readonly number[]) {
  const bytes = Buffer.from(octets);
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.push(bytes.toString('latin1', at + 4, at + 8));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), chunks };
}

/** How many pixels differ from the corner’s, above the ground and below it, where the number stands. */
function countInk(page: Page, octets: readonly number[]) {
  return page.evaluate(async (all) => {
    const picture = await createImageBitmap(new Blob([new Uint8Array(all)]));
    const { width, height } = picture;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    if (!pen) throw new Error('No canvas');
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    const ink = { stones: 0, number: 0 };
    for (let at = 0; at < data.length; at += 4) {
      if ([0, 1, 2].every((part) => Math.abs((data[at + part] ?? 0) - (data[part] ?? 0)) < 40))
        continue;
      ink[at / 4 / width < height * 0.86 ? 'stones' : 'number'] += 1;
    }
    return ink;
  }, octets);
}

test('a cairn is shared as one picture, after a look at it, and without a word', async ({
  page,
}) => {
  await openShareSheet(page);
  await openPicture(page);
  await expect(page.getByRole('img', { name: 'A cairn of 1 stone' })).toBeVisible();
  await expect(page.getByText('None of your words are in it.')).toBeVisible();
  expect(await listShared(page, 0)).toEqual([]);

  await page.getByRole('button', { name: 'Share the picture' }).click();
  const [shared] = await listShared(page, 1);
  expect(shared?.fields).toEqual(['files']);
  expect(shared?.files).toHaveLength(1);
  const [file] = shared?.files ?? [];
  expect(file?.name).toMatch(/^stones-\d{4}-\d\d-\d\d\.png$/);
  expect(file?.type).toBe('image/png');
  const { width, height, chunks } = readPng(file?.octets ?? []);
  expect([width, height]).toEqual([1080, 1080]);
  expect(chunks.filter((name) => /^(tEXt|zTXt|iTXt|eXIf)$/.test(name))).toEqual([]);
  const ink = await countInk(page, file?.octets ?? []);
  expect(ink.stones).toBeGreaterThan(5000);
  expect(ink.number).toBe(0);
});

test('the number of stones is in the picture only if the person asks for it', async ({ page }) => {
  await openShareSheet(page);
  await openPicture(page);
  const number = page.locator('.picture-preview text');
  await expect(number).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Show the number of stones' }).check();
  await expect(number).toHaveText('1');
  await page.getByRole('button', { name: 'Share the picture' }).click();
  await page.getByRole('checkbox', { name: 'Show the number of stones' }).uncheck();
  await page.getByRole('button', { name: 'Share the picture' }).click();
  const [withNumber, without] = await listShared(page, 2);
  expect(withNumber?.fields).toEqual(['files']);
  const ink = await countInk(page, withNumber?.files[0]?.octets ?? []);
  expect(ink.number).toBeGreaterThan(300);
  expect((await countInk(page, without?.files[0]?.octets ?? [])).number).toBe(0);
});

test('where there is nothing to share with, the same picture is saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { canShare: undefined, share: undefined });
  });
  await openPicture(page);
  await expect(page.getByRole('button', { name: 'Share the picture' })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^stones-\d{4}-\d\d-\d\d\.png$/);
  const octets = [...readFileSync(await file.path())];
  expect(readPng(octets)).toMatchObject({ width: 1080, height: 1080 });
  expect((await countInk(page, octets)).stones).toBeGreaterThan(5000);
});

test('closing the share sheet saves nothing; a sheet that refuses does', async ({ page }) => {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await openShareSheet(page, 'AbortError');
  await openPicture(page);
  await page.getByRole('button', { name: 'Share the picture' }).click();
  await listShared(page, 1);
  expect(downloads).toEqual([]);

  await page.evaluate(() => {
    navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Share the picture' }).click();
  await expect.poll(() => downloads.length).toBe(1);
  expect(downloads[0]).toMatch(/^stones-.*\.png$/);
});
