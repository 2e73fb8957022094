/** Going through a page with the keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STOPS = 250;

/**
 * Presses Tab until something has the focus, and makes sure that one can see it there: in view, with
 * a ring, and covered by nothing.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const isThere = await target.evaluate((element) => element === document.activeElement);
    if (isThere) {
      await expectSeenFocus(target);
      return;
    }
  }
  throw new Error(`${target} can’t be reached with Tab.`);
}

async function expectSeenFocus(target: Locator): Promise<void> {
  await expect(target).toBeInViewport();
  const look = await target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const ringed = [element, element.parentElement ?? element].map((part) =>
      Number.parseFloat(getComputedStyle(part).outlineWidth),
    );
    return {
      isCovered: !(element.contains(hit) || hit?.contains(element)),
      ring: Math.max(...ringed),
    };
  });
  expect(look, `${target} with focus`).toEqual({ isCovered: false, ring: 3 });
}
