/** The worksheet from the first visit to the plan of a goal. */
import { expect, type Page } from '@playwright/test';
import { path, startGoal } from '../browser/worksheet.ts';
import { phone, type States } from './state.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

async function expectTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** Goes from the first page of a goal to another one. */
async function turnTo(page: Page, number: number): Promise<void> {
  for (let now = 1; now < number; now += 1) await press(page, 'Continue');
}

/** The pages of a goal with its two signs named: the line can then take their words. */
async function nameSigns(page: Page): Promise<void> {
  await startGoal(page, 'Say what I need');
  await turnTo(page, 3);
  await page.getByRole('textbox').first().fill('I say no once');
  await page.getByRole('textbox').last().fill('I say no most of the time');
}

export const worksheetGoalStates = {
  'the worksheet before a goal': (page) => page.goto(path),
  'the worksheet on a day without a goal': async (page) => {
    await page.goto(path);
    await press(page, 'Not today');
    await expect(page.getByText('Goals can feel like too much some days.')).toBeVisible();
  },
  'the worksheet that asks where words are kept': async (page) => {
    await page.goto(path);
    await press(page, 'Start a goal');
    await page.getByText('Do other people use this device?').click();
    await expect(page.getByText('Then the second choice leaves less behind.')).toBeVisible();
  },
  'the worksheet with a goal begun': (page) => startGoal(page, 'Say what I need'),
  'the worksheet with a goal begun on a phone': async (page) => {
    await page.setViewportSize(phone);
    await startGoal(page, 'Say what I need');
  },
  'the worksheet with somebody else’s goal': async (page) => {
    await startGoal(page, 'Say what I need');
    await page.getByRole('radio', { name: 'Someone else’s' }).check();
    await expect(page.getByText('You can still change it')).toBeVisible();
  },
  'the worksheet with a very long goal': async (page) => {
    await startGoal(page, 'long '.repeat(300));
    await expect(page.getByText('Long is fine.')).toBeVisible();
  },
  'the worksheet at the question why': async (page) => {
    await startGoal(page, 'Say what I need');
    await turnTo(page, 2);
    await expectTitle(page, 'Why does this matter to you?');
  },
  'the worksheet at the signs of a change': nameSigns,
  'the worksheet at the line from 0 to 10': async (page) => {
    await nameSigns(page);
    await press(page, 'Continue');
    await page.getByText('Put your own words on the line').click();
    await page.getByRole('combobox').first().selectOption('3');
    await page.getByRole('radio', { name: '2', exact: true }).check();
    await expectTitle(page, 'How close do you feel to this today?');
  },
  'the worksheet at a step': async (page) => {
    await startGoal(page, 'Say what I need');
    await turnTo(page, 5);
    await page.getByRole('textbox').fill('Ask for the window seat');
    await expectTitle(page, 'What is one small step?');
  },
  'the worksheet at a step that could be smaller': async (page) => {
    await startGoal(page, 'Say what I need');
    await turnTo(page, 5);
    await page.getByRole('textbox').fill('Ask for the window seat');
    await page.getByRole('radio', { name: 'Not very sure' }).check();
    await page.getByRole('textbox', { name: 'The smaller step' }).fill('Look at the seats');
    await expect(page.getByText('Let us make it smaller')).toBeVisible();
  },
  'the worksheet at the plan for a bad day': async (page) => {
    await startGoal(page, 'Say what I need');
    await turnTo(page, 6);
    await page.getByText('Who or what could help?').click();
    await expect(page.getByText('Use first letters')).toBeVisible();
  },
  'the worksheet at the plan': async (page) => {
    await startGoal(page, 'Say what I need');
    await turnTo(page, 6);
    await page.getByRole('textbox', { name: 'If' }).fill('my voice goes quiet');
    await page.getByRole('textbox', { name: 'then I will' }).fill('take one breath');
    await press(page, 'Continue');
    await expectTitle(page, 'Check your plan');
    await page.getByText('Put a check-in in my calendar').click();
  },
} satisfies States;
