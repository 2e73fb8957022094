/** The worksheet where words leave it, come back or are deleted. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { openHome } from '../browser/worksheet.ts';
import type { States } from './state.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function openFiles(page: Page): Promise<void> {
  await openHome(page);
  await press(page, /^I did it/);
  await press(page, 'Copies and printing');
}

/** Presses what saves a file, and returns its text. */
async function download(page: Page, button: string): Promise<string> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return readFileSync(await (await file).path(), 'utf8');
}

function openCopy(page: Page, content: string): Promise<void> {
  return page.locator('#open-file').setInputFiles({
    name: 'steps.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

async function openLocked(page: Page): Promise<void> {
  await openFiles(page);
  await page.getByText('Save an encrypted copy').click();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('birch and rain');
  await openCopy(page, await download(page, 'Encrypt and save'));
  await expect(page.getByText('This copy is encrypted')).toBeVisible();
}

export const worksheetFileStates = {
  'the worksheet at its files, unfolded': async (page) => {
    await openFiles(page);
    for (const fold of await page.locator('.screen summary').all()) await fold.click();
    await expect(page.getByRole('button', { name: 'Encrypt and save' })).toBeVisible();
  },
  'the worksheet at its files, folded': openFiles,
  'the worksheet with a copy saved': async (page) => {
    await openFiles(page);
    await download(page, 'Save a copy');
    await expect(page.locator('.reply')).toContainText('Copy saved');
  },
  'the worksheet with a copy about to be opened': async (page) => {
    await openFiles(page);
    await openCopy(page, await download(page, 'Save a copy'));
    await expect(page.getByRole('button', { name: 'Add to mine' })).toBeVisible();
  },
  'the worksheet with a file that is none of its own': async (page) => {
    await openFiles(page);
    await openCopy(page, '{"app":"other"}');
    await expect(page.getByText('This file isn’t a copy of these steps.')).toBeVisible();
  },
  'the worksheet with an encrypted copy': openLocked,
  'the worksheet with a wrong passphrase': async (page) => {
    await openLocked(page);
    await page.getByRole('textbox', { name: 'Passphrase' }).last().fill('wrong');
    await press(page, 'Open it');
    await expect(page.getByText('The passphrase may be wrong')).toBeVisible();
  },
  'the worksheet that can’t encrypt': async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(crypto, 'subtle', { value: undefined });
    });
    await openFiles(page);
    await page.getByText('Save an encrypted copy').click();
    await expect(page.getByText('This browser can’t encrypt here')).toBeVisible();
  },
  'the worksheet with its words to copy by hand': async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openFiles(page);
    await press(page, 'Copy everything as text');
    await expect(page.getByRole('textbox', { name: 'Everything as text' })).toBeVisible();
  },
  'the worksheet with a goal to pack away': async (page) => {
    await openHome(page);
    await page.locator('summary', { hasText: 'More for this goal' }).click();
    await press(page, 'Put it down for now');
    await page.getByRole('button', { name: 'Put it down', exact: true }).click();
    await press(page, 'Copies and printing');
    await page.getByText('Pack away a finished goal').click();
    await expect(page.getByRole('button', { name: /^Save and take out/ })).toBeVisible();
  },
  'the worksheet with the picture of a cairn': async (page) => {
    await openHome(page);
    await press(page, /^I did it/);
    await press(page, 'Share my cairn');
    await page.getByRole('checkbox', { name: 'Show the number of stones' }).check();
    await expect(page.locator('.picture-preview text')).toHaveText('1');
  },
  'the worksheet before everything is deleted': async (page) => {
    await openFiles(page);
    await press(page, 'Delete everything …');
    await expect(page.getByText('This will delete 1 goal')).toBeVisible();
  },
  'the worksheet after everything is deleted': async (page) => {
    await openFiles(page);
    await press(page, 'Delete everything …');
    await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
    await expect(page.locator('.reply')).toContainText('is deleted');
  },
} satisfies States;
