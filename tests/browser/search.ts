/** What the tests of search share: a question, and its results. */
import { expect, type Page } from '@playwright/test';

export const results = (page: Page) => page.locator('#search-results > li');

export async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-results')).toHaveAttribute('data-answered', query);
}
