/** The worksheet once there is a step: home, and each screen that leads from there. */
import { expect, type Page } from '@playwright/test';
import { finishGoal, openHome, path } from '../browser/worksheet.ts';
import { phone, type States } from './state.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function expectTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** A goal with a number, a stone, and everything unfolded. */
async function openFullHome(page: Page): Promise<void> {
  await openHome(page);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await press(page, /^I did it/);
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await page.getByText('Stones so far').click();
  await expect(page.getByRole('img', { name: 'A cairn of 1 stone: 1 step' })).toBeVisible();
}

async function openEnding(page: Page, link: string): Promise<void> {
  await openHome(page);
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await press(page, link);
}

export const worksheetStates = {
  'the worksheet with a step': (page) => openHome(page),
  'the worksheet with a stone and everything unfolded': openFullHome,
  'the worksheet with a stone, on a phone': async (page) => {
    await page.setViewportSize(phone);
    await openFullHome(page);
  },
  'the worksheet that keeps nothing': async (page) => {
    await page.goto(path);
    await press(page, 'Start a goal');
    await press(page, 'Only while this page is open');
    await page.getByRole('textbox').fill('Say no once');
    await finishGoal(page, 'Say it in a text');
    await expect(page.getByText('Kept only while this page is open')).toBeVisible();
  },
  'the worksheet with three goals': async (page) => {
    await openHome(page);
    for (const title of ['Two', 'Three']) {
      await press(page, 'Start another goal');
      await page.getByRole('textbox').fill(title);
      await finishGoal(page, `For ${title}`);
    }
    for (const fold of await page.locator('summary').all()) await fold.click();
    await expect(page.getByText('Three goals at a time are plenty.')).toBeVisible();
  },
  'the worksheet with a large cairn': async (page) => {
    await openHome(page);
    for (let stones = 0; stones < 24; stones += 1) await press(page, /^I did it/);
    await expect(page.getByRole('heading', { name: 'Your cairn: 24 stones' })).toBeVisible();
  },
  'the worksheet on another day': async (page) => {
    await page.clock.install({ time: new Date('2026-03-01T12:00:00') });
    await openHome(page);
    await press(page, /^I did it/);
    await page.clock.runFor(400);
    await page.clock.setFixedTime(new Date('2026-08-01T12:00:00'));
    await page.reload();
    await expect(page.getByText('Welcome back.')).toBeVisible();
    // The engines wait for time to pass.
    await page.clock.resume();
  },
  'the worksheet at a step without a goal': async (page) => {
    await page.goto(path);
    await press(page, 'Just one small step today');
    await press(page, 'On this device');
    await page.getByRole('textbox', { name: 'One small step' }).fill('Open the curtains');
  },
  'the worksheet with a step without a goal': async (page) => {
    await page.goto(path);
    await press(page, 'Just one small step today');
    await press(page, 'On this device');
    await page.getByRole('textbox', { name: 'One small step' }).fill('Open the curtains');
    for (const _ of [1, 2]) await press(page, 'Continue');
    await press(page, 'I did it: Open the curtains');
  },
  'the worksheet at a step that is changed': async (page) => {
    await openHome(page);
    await press(page, 'Change step: Ask for the window seat');
    await expect(page.getByRole('button', { name: 'Put this step away' })).toBeVisible();
  },
  'the worksheet with something to mark': async (page) => {
    await openHome(page);
    await press(page, 'Mark something else: Ask for');
    await expectTitle(page, 'What would you like to mark?');
  },
  'the worksheet with a stone added': async (page) => {
    await openHome(page);
    await press(page, 'Mark something else: Ask for');
    await press(page, 'I tried');
    await expectTitle(page, 'Stone added');
  },
  'the worksheet at a stone of another day': async (page) => {
    await openFullHome(page);
    await press(page, /^Change: .*Ask for/);
    await page.getByRole('radio', { name: 'Another day' }).check();
    await expect(page.getByRole('textbox', { name: 'Day' })).toBeVisible();
  },
  'the worksheet at a check-in': async (page) => {
    await openHome(page);
    await page.getByRole('radio', { name: '4', exact: true }).check();
    await press(page, 'Say what helped');
    await page.getByRole('textbox', { name: 'What helped?' }).fill('Mornings');
    await page.getByRole('radio', { name: 'Every week' }).check();
    await expect(page.getByText(/^Your next check-in could be on/)).toBeVisible();
  },
  'the worksheet at a check-in that has stayed': async (page) => {
    await page.clock.install({ time: new Date('2026-03-01T12:00:00') });
    await openHome(page);
    for (const day of ['2026-03-01', '2026-03-08', '2026-03-15']) {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
      await page.reload();
      await page.getByRole('radio', { name: '3', exact: true }).check();
      await page.clock.runFor(1000);
    }
    await press(page, 'Say what helped');
    await expect(page.getByText('Your number has stayed in the same place')).toBeVisible();
    await page.clock.resume();
  },
  'the worksheet at the sheet for a session': async (page) => {
    await openHome(page);
    await press(page, /^I did it/);
    await press(page, 'Bring to my session');
    await page.getByRole('textbox', { name: 'What is hard to say out loud?' }).fill('This');
    await page.getByRole('checkbox', { name: 'Print this' }).check();
  },
  'the worksheet at a goal that is put down': (page) => openEnding(page, 'Put it down for now'),
  'the worksheet at a goal that is good enough': (page) =>
    openEnding(page, 'It is good enough now'),
  'the worksheet at a goal that is let go': (page) => openEnding(page, 'Let it go'),
  'the worksheet with a goal at rest': async (page) => {
    await openEnding(page, 'It is good enough now');
    await page.getByRole('textbox', { name: 'What are you glad about?' }).fill('I asked');
    await press(page, 'Call it good enough');
    await expect(page.getByRole('button', { name: /^Pick it up again/ })).toBeVisible();
  },
} satisfies States;
