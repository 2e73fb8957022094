import { drawContours } from '../cairn/contours.ts';
import { stackStones } from '../cairn/stack.ts';
import { type CairnColors, drawCairn } from '../cairn/svg.ts';
import { readColor } from '../styles/palette.ts';

const colors: CairnColors = {
  stones: [1, 2, 3, 4, 5].map((number) => readColor(`stone-${number}`)),
  dawn: readColor('dawn'),
  ink: readColor('ink'),
  lichen: readColor('lichen'),
};

const stones = [
  `<ellipse fill="${readColor('pine')}" cx="15" cy="26" rx="13" ry="5"/>`,
  `<ellipse fill="${readColor('moss')}" cx="14" cy="16.5" rx="9" ry="4.2"/>`,
  `<ellipse fill="${colors.dawn}" cx="16" cy="8.6" rx="5.6" ry="3.4"/>`,
].join('');

/** The site’s mark, as `Logo.astro` draws it. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 32">${stones}</svg>`;

/**
 * The mark as the icon of an installed app: square, on paper. `share` is how much of the side it may
 * take; systems cut a maskable icon down to the circle in its middle.
 */
export function drawIcon(share: number): string {
  const side = 32 / share;
  const left = (side - 30) / 2;
  const top = (side - 32) / 2 - 1;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="100%" height="100%" fill="${readColor('paper')}"/><g transform="translate(${left} ${top})">${stones}</g></svg>`;
}

/** The height lines behind a page’s head. */
export function drawHill(): string {
  const lines = drawContours('first light', 1400, 700, 13).map((d) => `<path d="${d}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 735"><g fill="none" stroke="${readColor('pine')}" stroke-opacity=".14" stroke-width="1.4">${lines.join('')}</g></svg>`;
}

/** The cairn of a page, in a drawing that is as large as a card’s. */
export function drawPageCairn(seed: string, count: number, glowing: number | undefined): string {
  return drawCairn(stackStones(seed, { stones: count, glowing, width: 320, height: 366 }), colors);
}
