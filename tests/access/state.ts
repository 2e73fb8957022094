import type { Page } from '@playwright/test';

/** What brings an empty tab into a state, the way a reader would; rejects if it can’t be reached. */
export type Open = (page: Page) => Promise<unknown>;

export type States = Readonly<Record<string, Open>>;

export const phone = { width: 390, height: 844 };
