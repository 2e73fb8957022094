import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawCard, drawIconFile } from '../cards/draw.ts';
import { dropOrders, readOrders } from '../cards/request.ts';
import { type Card, getCardPath } from '../cards/scene.ts';

/** Icons for installed apps and home screens: side in pixels, and the mark’s share of it. */
const icons = {
  'icons/icon-192.png': [192, 0.8],
  'icons/icon-512.png': [512, 0.8],
  'icons/maskable-512.png': [512, 0.55],
  'icons/apple-touch-icon.png': [180, 0.7],
} as const;

/** Draws the card that each finished page has ordered, and the icons of the site. */
export function drawCards(): AstroIntegration {
  return {
    name: 'cairn-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const cards = await collectOrders(dir);
        for (const card of cards.values()) {
          for (const shape of card.shapes) {
            await write(dir, getCardPath(card.path, shape), await drawCard(card, shape));
          }
        }
        for (const [path, [side, share]] of Object.entries(icons)) {
          await write(dir, path, await drawIconFile(side, share));
        }
        logger.info(`${cards.size} cards drawn`);
      },
    },
  };
}

/** The ordered cards by path; takes the orders out of the pages. */
async function collectOrders(dir: URL): Promise<Map<string, Card>> {
  const cards = new Map<string, Card>();
  for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
    const file = fileURLToPath(new URL(name, dir));
    const html = await readFile(file, 'utf8');
    const orders = readOrders(html);
    for (const card of orders) cards.set(card.path, card);
    if (orders.length > 0) await writeFile(file, dropOrders(html));
  }
  return cards;
}

async function write(dir: URL, path: string, bytes: Buffer): Promise<void> {
  const file = fileURLToPath(new URL(path, dir));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
