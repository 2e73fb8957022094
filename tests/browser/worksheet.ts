/** What the worksheet’s tests share: ways to begin, and what is kept. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

export const path = 'worksheet/';

/** The first field of a screen. */
export const field = (page: Page) => page.getByRole('textbox').first();

/** Fills the browser’s storage to its last character, as other software on the same site would. */
export function fillStorage(page: Page): Promise<void> {
  return page.evaluate(() => {
    let text = 'x'.repeat(1024 * 1024);
    for (let part = 0; text.length > 0; part += 1) {
      try {
        localStorage.setItem(`other-software-${part}`, text);
      } catch {
        text = text.slice(0, text.length / 2);
      }
    }
  });
}

/** Starts a goal on this device, and names it if a title is given. */
export async function startGoal(page: Page, title?: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Start a goal' }).click();
  await page.getByRole('button', { name: 'On this device' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What would you like to be different?',
  );
  if (title !== undefined) await page.getByRole('textbox').fill(title);
}

/** Goes from the first page of a goal to the home screen, with one small step. */
export async function finishGoal(page: Page, step: string): Promise<void> {
  for (let pages = 0; pages < 4; pages += 1)
    await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'What is one small step?' }).fill(step);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
}

/** A goal with a step, on the home screen. */
export async function openHome(
  page: Page,
  title = 'Say what I need',
  step = 'Ask for the window seat',
) {
  await startGoal(page, title);
  await finishGoal(page, step);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** What is stored, as the records of the saved worksheet; undefined if nothing is. */
export function readStored(page: Page): Promise<
  | {
      goals: Record<string, { title: string }>;
      steps: Record<string, { text: string }>;
      stones: Record<string, { on: string; kind: string; note?: string }>;
    }
  | undefined
> {
  return page.evaluate(() => {
    const text = localStorage.getItem('cairn.ws.main');
    return text === null ? undefined : JSON.parse(JSON.parse(text).json);
  });
}

/** Waits until what is stored holds these words. */
export async function expectStored(page: Page, words: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => JSON.parse(localStorage.getItem('cairn.ws.main') ?? '{"json":""}').json),
    )
    .toContain(words);
}

/** Presses the button of this name, which saves a file, and returns the file’s text. */
export async function saveFile(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  return readFileSync(await (await download).path(), 'utf8');
}
