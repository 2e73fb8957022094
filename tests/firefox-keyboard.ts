/** Going through a page in Firefox with the keyboard alone, and reading what is there. */
import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';

const MOST_STOPS = 250;

/** What a screen reader calls by this name, as a selector. */
export function named(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

/**
 * Presses Tab until the first match of a selector has the focus, and makes sure that it is in view
 * there and has a ring.
 */
export async function tabTo(tab: Page, selector: string): Promise<ElementHandle> {
  const target = await tab.waitForSelector(selector, { visible: true });
  assert.ok(target, `${selector} is on the page`);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await tab.keyboard.press('Tab');
    if (!(await hasFocus(target))) continue;
    assert.deepEqual(await look(target), { isInView: true, ring: 3 }, `${selector} with focus`);
    return target;
  }
  throw new Error(`${selector} can’t be reached with Tab.`);
}

/** Goes to something with Tab and presses it. */
export async function choose(tab: Page, selector: string, key: 'Enter' | ' ' = 'Enter') {
  const target = await tabTo(tab, selector);
  await tab.keyboard.press(key);
  return target;
}

export function hasFocus(target: ElementHandle): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

function look(target: ElementHandle) {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const rings = [element, element.parentElement ?? element].map((part) =>
      Number.parseFloat(getComputedStyle(part).outlineWidth),
    );
    return { isInView: bottom > 0 && top < innerHeight, ring: Math.max(...rings) };
  });
}

/** Waits until the page’s main heading says something, on this page or the next. */
export async function waitForHeading(tab: Page, text: string): Promise<void> {
  await tab.waitForFunction(
    (words) => document.querySelector('h1')?.textContent === words,
    {},
    text,
  );
}

/** The words of an element without the space around them. */
export async function readWords(tab: Page, selector: string): Promise<string> {
  return ((await tab.$eval(selector, (element) => element.textContent)) ?? '').trim();
}
