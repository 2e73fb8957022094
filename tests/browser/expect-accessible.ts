import { expect, type Page } from '@playwright/test';
import { findFaults, measureOverflow } from '../accessibility.ts';

/** Nothing that axe finds in a state of a page, narrow and wide, in light and dark; and no sideways scroll. */
export async function expectAccessible(page: Page, state = ''): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${state} ${colorScheme} at ${width} px`;
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const rules = colorScheme === 'light' ? 'all' : 'colors';
      expect.soft(await findFaults(page, rules), name).toEqual([]);
    }
    expect.soft(await measureOverflow(page), `${state} sideways scroll at ${width} px`).toBe(0);
  }
}
