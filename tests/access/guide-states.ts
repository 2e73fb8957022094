/** What opens on a guide or stands beside it, and what pages show of a reading list. */
import { expect, type Page } from '@playwright/test';
import { openHome } from '../browser/worksheet.ts';
import { giveVoices } from '../voices.ts';
import { phone, type States } from './state.ts';

const guide = 'articles/setbacks/';

async function openSettings(page: Page): Promise<void> {
  await page.goto(guide);
  await page.getByRole('article').getByRole('link', { name: 'Reading settings' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openPlayer(page: Page): Promise<void> {
  await page.goto(guide);
  await page.getByRole('link', { name: 'Listen' }).click();
  await expect(page.getByRole('region', { name: 'Listen to this guide' })).toBeVisible();
}

async function openAddStep(page: Page): Promise<void> {
  await page.goto(guide);
  await page.getByRole('button', { name: 'Add to my steps' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openKeep(page: Page): Promise<void> {
  await page.goto(guide);
  await page.locator('article [data-panel="list"]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function keep(page: Page, button: 'Read later' | 'I have read it'): Promise<void> {
  await openKeep(page);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Kept in your list.');
}

export const guideStates = {
  'a guide with an open note': async (page) => {
    await page.setViewportSize(phone);
    await page.goto(guide);
    await page.getByRole('button', { name: 'Source 2' }).first().click();
    await expect(page.locator('#note-2')).toBeVisible();
  },
  'a guide with an open term': async (page) => {
    await page.goto(guide);
    await page.getByRole('button', { name: 'setback', exact: true }).click();
    await expect(page.locator('#term-setback')).toBeVisible();
  },
  'a guide with its contents open on a phone': async (page) => {
    await page.setViewportSize(phone);
    await page.goto(guide);
    await page.locator('.toc summary').click();
    await expect(page.locator('.toc a').first()).toBeVisible();
  },
  'a guide with the reading settings': openSettings,
  'a guide with the reading settings changed': async (page) => {
    await openSettings(page);
    for (const choice of ['Largest', 'Widest', 'Short', 'With serifs'])
      await page.getByRole('dialog').getByText(choice, { exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Kept in this browser.');
  },
  'a guide with the player': async (page) => {
    await giveVoices(page, []);
    await openPlayer(page);
    await expect(page.getByText('Your browser has no voice for this language.')).toBeVisible();
  },
  'a guide that is read aloud': async (page) => {
    await giveVoices(page, [
      { name: 'Far', localService: false },
      { name: 'Near', localService: true },
    ]);
    await openPlayer(page);
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  },
  'a guide with the player where every voice is far': async (page) => {
    await giveVoices(page, [{ name: 'Far', localService: false }]);
    await openPlayer(page);
    await expect(page.getByText('Your device has no voice of its own')).toBeVisible();
  },
  'a guide whose voice has stopped': async (page) => {
    await giveVoices(page, [{ name: 'Near', localService: true }]);
    await openPlayer(page);
    await page.evaluate(() => Reflect.get(window, 'fail')());
    await expect(page.getByText('The voice stopped working.')).toBeVisible();
  },
  'a guide with the dialog that adds a step': openAddStep,
  'a guide with the dialog that adds a step to a goal': async (page) => {
    await openHome(page);
    await openAddStep(page);
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
  },
  'a guide with a step added': async (page) => {
    await openAddStep(page);
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByText('The step is in My steps now.')).toBeVisible();
  },
  'a guide with a step that can’t be kept': async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { value: null });
    });
    await openAddStep(page);
    await expect(page.getByText('You can copy the step')).toBeVisible();
  },
  'a guide with the dialog of the reading list': openKeep,
  'a guide put into the reading list': (page) => keep(page, 'Read later'),
  'a guide that says where one was': async (page) => {
    await keep(page, 'Read later');
    await page.reload();
    await page.waitForLoadState('networkidle');
    await page
      .locator('.prose > h2')
      .nth(2)
      .evaluate((heading) => heading.scrollIntoView());
    await page.goto('about/');
    await page.goto(guide);
    await expect(page.getByRole('link', { name: /^You were at/ })).toBeVisible();
  },
  'the list of guides with one that was read': async (page) => {
    await keep(page, 'I have read it');
    await page.goto('articles/');
    await expect(page.getByRole('link', { name: /\(read\)$/ }).first()).toBeVisible();
  },
  'the reading list with guides': async (page) => {
    await keep(page, 'I have read it');
    await page.goto('articles/a-first-goal/');
    await page.locator('article [data-panel="list"]').click();
    await page.getByRole('button', { name: 'Read later' }).click();
    await page.goto('reading-list/');
    await expect(page.getByRole('button', { name: /^Remove: / })).toHaveCount(2);
  },
  'the reading list once it is cleared': async (page) => {
    await keep(page, 'Read later');
    await page.goto('reading-list/');
    await page.getByRole('button', { name: 'Clear the list' }).click();
    await expect(page.getByRole('status')).toContainText('The list is empty');
  },
  'a guide with the offer to share a passage': async (page) => {
    await page.goto('articles/a-first-goal/');
    await page.locator('.prose > p').nth(1).selectText();
    await expect(page.getByRole('button', { name: 'Share this passage' })).toBeVisible();
  },
  'the page on which a guide is shared, with the link copied': async (page) => {
    await page.context().grantPermissions(['clipboard-write']);
    await page.goto('articles/setbacks/share/');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
  },
  'the page on which a guide is shared, where copying fails': async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('No.')) },
      });
    });
    await page.goto('articles/setbacks/share/');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('This browser won’t copy.')).toBeVisible();
  },
  'the page on which a guide is shared, with a server that is none': async (page) => {
    await page.goto('articles/setbacks/share/');
    await page.getByRole('textbox', { name: 'Your Mastodon server' }).fill('not a server');
    await page.getByRole('button', { name: 'Open Mastodon' }).click();
    await expect(page.getByText('That isn’t the name of a server.')).toBeVisible();
  },
} satisfies States;
