import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { listDistinctPages, site, toFile } from '../site.ts';
import { hashSkeleton } from '../skeleton.ts';
import { watch } from './watch.ts';

const widths = [320, 768, 1440];
const schemes = ['light', 'dark'] as const;

/** A page as a reader has set it up; `contrast` is the setting for high contrast. */
interface Look {
  readonly colorScheme: (typeof schemes)[number];
  readonly theme?: 'contrast';
  readonly width: number;
}

const plainLooks: readonly Look[] = schemes.flatMap((colorScheme) =>
  widths.map((width) => ({ colorScheme, width })),
);
// Colors don’t depend on the width, but what is shown does: the widest shows notes in the margin.
const contrastLooks: readonly Look[] = schemes.map((colorScheme) => ({
  colorScheme,
  theme: 'contrast',
  width: 1440,
}));

/** Skeletons met so far, each with the page that stands for it at every width and in every theme. */
const models = new Map<string, string>();

for (const page of listDistinctPages(site)) {
  const skeleton = hashSkeleton(readFileSync(toFile(site, page), 'utf8'));
  const model = models.get(skeleton);
  if (model === undefined) models.set(skeleton, page);
  const looks: readonly Look[] =
    model === undefined
      ? [...plainLooks, ...contrastLooks]
      : [{ colorScheme: 'light', width: 320 }];
  const promise =
    model === undefined
      ? 'in four themes and at every width'
      : `where it differs from /${model}, in its words`;

  test(`/${page} is accessible ${promise}, and keeps to itself`, async ({ page: tab }) => {
    // A page of hundreds of links takes its time on a busy machine.
    test.setTimeout(240_000);
    const list = watch(tab, site.url);

    await tab.goto(page);
    for (const { colorScheme, theme, width } of looks) {
      await tab.emulateMedia({ colorScheme });
      await setTheme(tab, theme);
      await tab.setViewportSize({ width, height: 900 });
      const axe = new AxeBuilder({ page: tab })
        // The site has no frames, so that one pass in the page itself sees all of it.
        .setLegacyMode();
      // Between themes nothing differs but colors and edges.
      if (colorScheme === 'light' && theme === undefined)
        axe.options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
      else axe.withRules(['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']);
      const { violations } = await axe.analyze();
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message ?? ''}`,
      );
      expect.soft(faults, `${theme ?? ''} ${colorScheme} at ${width} px`).toEqual([]);
      expect.soft(await measureOverflow(tab), `sideways scroll at ${width} px`).toBe(0);
    }
    await setTheme(tab, undefined);
    await tab.setViewportSize({ width: 320, height: 640 });
    await tab.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await measureOverflow(tab), 'sideways scroll with text twice its size').toBe(0);
    expect(await list(), 'what it asked, reported and kept').toEqual([]);
  });
}

/** Chooses a reader’s theme, or goes back to that of the device. */
function setTheme(tab: Page, theme: Look['theme']): Promise<void> {
  return tab.evaluate((value) => {
    if (value === undefined) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = value;
  }, theme);
}

/** How many pixels a page is wider than its window. */
function measureOverflow(tab: Page): Promise<number> {
  return tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
