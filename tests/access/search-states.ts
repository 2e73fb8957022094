/** Search, with every answer that it gives. */
import { expect, type Page } from '@playwright/test';
import { phone, type States } from './state.ts';

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`search/#${new URLSearchParams({ q: query })}`);
  await expect(page.locator('#search-results')).toHaveAttribute('data-answered', query);
}

async function openFilters(page: Page): Promise<void> {
  await page.locator('#search-filters summary').click();
  await expect(page.getByRole('combobox', { name: 'Topic' })).toBeVisible();
}

export const searchStates = {
  'the search page with results': async (page) => {
    await ask(page, 'homework');
    await openFilters(page);
  },
  'the search page with results and the filters folded': (page) => ask(page, 'homework'),
  'the search page with results on a phone': async (page) => {
    await page.setViewportSize(phone);
    await ask(page, 'therepy dosent work wich step now');
  },
  'the search page with suggestions while somebody types': async (page) => {
    await page.goto('search/');
    await page.getByRole('searchbox').pressSequentially('cant afford');
    await expect(page.locator('#search-results > li').first()).toBeVisible();
  },
  'the search page with all results shown': async (page) => {
    await ask(page, 'i lied to my therapist');
    await page.getByRole('button', { name: 'Show more pages' }).click();
    await expect(page.getByRole('button', { name: 'Show more pages' })).toBeHidden();
  },
  'the search page with results narrowed down': async (page) => {
    await ask(page, 'goals');
    await openFilters(page);
    await page.getByRole('combobox', { name: 'What' }).selectOption('Source');
    await expect(page).toHaveURL(/kind=source/);
  },
  'the search page with words and sources beside the results': async (page) => {
    await ask(page, 'alliance');
    await expect(page.getByRole('region', { name: 'Words and sources' })).toBeVisible();
  },
  'the search page with a source in another language': async (page) => {
    await ask(page, 'Telefonseelsorge');
    await expect(page.locator('a[lang="de"]').first()).toBeVisible();
  },
  'the search page with a misspelt word': async (page) => {
    await ask(page, 'theripist');
    await expect(page.getByText('Showing results for therapist.')).toBeVisible();
  },
  'the search page with a misspelt word as it was typed': async (page) => {
    await ask(page, 'theripist');
    await page.getByRole('link', { name: 'Search for theripist instead' }).click();
    await expect(page.getByText('Showing results for')).toBeHidden();
  },
  'the search page with a question in Spanish': (page) =>
    ask(page, '¿qué hago si no me gusta mi terapeuta?'),
  'the search page with the nearest pages and topics': async (page) => {
    await ask(page, 'cheap flights to rome');
    await expect(page.locator('#search-near')).toBeVisible();
  },
  'the search page without results': async (page) => {
    await ask(page, 'qqqqqq');
    await expect(page.locator('#search-status')).toHaveText(/Nothing here fits/);
    await openFilters(page);
  },
  'the search page with help as a card': async (page) => {
    await ask(page, 'i want to die');
    await expect(page.getByRole('region', { name: /You deserve support/ })).toBeVisible();
  },
  'the search page with help as a card in Spanish': async (page) => {
    await ask(page, 'quiero morir');
    await expect(page.getByRole('region', { name: /Mereces apoyo/ })).toBeVisible();
  },
  'the search page with help in one line': async (page) => {
    await ask(page, 'everything feels hopeless');
    await expect(page.getByRole('link', { name: /help is here now/ })).toBeVisible();
  },
  'the search page where the index doesn’t load': async (page) => {
    await page.route('**/search/guides.*.json', (route) => route.abort());
    await page.goto('search/#q=homework');
    await expect(page.getByText(/Search didn’t load/)).toBeVisible();
  },
} satisfies States;
