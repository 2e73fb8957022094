import type { Card } from './scene.ts';

/**
 * A page carries the order for its card in an attribute while it is built; the cards are drawn when
 * all pages are there, and the attribute is taken out. So every page has a card, whoever adds it.
 */
export function orderCard(card: Card): { readonly 'data-preview-card': string } {
  return { 'data-preview-card': encodeURIComponent(JSON.stringify(card)) };
}

const order = / data-preview-card="([^"]*)"/g;

/** The cards that a page orders. */
export function readOrders(html: string): Card[] {
  return Array.from(html.matchAll(order), ([, card = '']) => JSON.parse(decodeURIComponent(card)));
}

/** The page without its orders. */
export function dropOrders(html: string): string {
  return html.replaceAll(order, '');
}
