/** Help, leaving, and the pages that answer about what is kept and printed. */
import { expect } from '@playwright/test';
import { openHome } from '../browser/worksheet.ts';
import type { States } from './state.ts';

export const helpStates = {
  'the helplines with another country chosen': async (page) => {
    await page.goto('help/');
    await page.getByRole('combobox', { name: 'Change country' }).selectOption('Australia');
    await expect(page.getByText('You chose Australia.')).toBeVisible();
  },
  'the helplines with the choice forgotten': async (page) => {
    await page.goto('help/');
    await page.getByRole('combobox', { name: 'Change country' }).selectOption('Australia');
    await page.getByRole('button', { name: 'Forget my choice' }).click();
    await expect(page.getByText('Your choice has been forgotten.')).toBeVisible();
  },
  'the helplines with every country and every proof open': async (page) => {
    await page.goto('help/');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect(page.getByRole('heading', { name: 'Germany' })).toBeVisible();
  },
  'a guide that Shift is about to leave': async (page) => {
    await page.goto('articles/setbacks/');
    await page.keyboard.press('Shift');
    await expect(page.locator('#leave-status')).toHaveText('Press Shift 2 more times to leave.');
  },
  'the page about leaving, with an address that can’t be used': async (page) => {
    await page.goto('leaving/');
    await page.getByRole('textbox', { name: 'Address of your page' }).fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Keep this choice' }).click();
    await expect(page.getByText('That address can’t be used.')).toBeVisible();
  },
  'the page about leaving, with a choice kept': async (page) => {
    await page.goto('leaving/');
    await page.getByRole('textbox', { name: 'Address of your page' }).fill('example.org');
    await page.getByRole('button', { name: 'Keep this choice' }).click();
    await expect(page.getByText('Kept.')).toBeVisible();
  },
  'the receipt with something kept': async (page) => {
    await openHome(page);
    await page.goto('leaving/');
    await page.getByRole('button', { name: 'Keep this choice' }).click();
    await page.goto('reading-settings/');
    await page.getByText('Largest').click();
    await page.goto('privacy/');
    await expect(page.locator('#receipt code').filter({ hasText: 'cairn.ws.main' })).toBeVisible();
    await expect(page.locator('#receipt code').filter({ hasText: 'cairn:reading' })).toBeVisible();
  },
  'the reading settings with a choice kept': async (page) => {
    await page.goto('reading-settings/');
    await page.getByText('Widest').click();
    await expect(page.getByRole('status')).toHaveText('Kept in this browser.');
  },
  'the print pack with pages chosen': async (page) => {
    await page.goto('print-pack/');
    for (const box of [0, 1]) await page.getByRole('checkbox').nth(box).check();
    await expect(page.getByText('Chosen: 2')).toBeVisible();
  },
} satisfies States;
