import type { Node } from '@takumi-rs/core';
import { setTitle } from './title.ts';

/** What a card shows. */
export interface Card {
  /** Its address below `/cards/`, without the ending: `articles/a-first-goal`. */
  readonly path: string;
  readonly title: string;
  /** Where the page belongs; a line above the title. */
  readonly kicker?: string;
  /** The cairn of the page: the same seed draws the same stones. */
  readonly seed: string;
  readonly stones: number;
  readonly glowing?: number | undefined;
  readonly shapes: readonly CardShape[];
}

/** Wide for previews of links, tall for Pinterest. */
export const cardShapes = {
  wide: { width: 1200, height: 630 },
  tall: { width: 1000, height: 1500 },
} as const;
export type CardShape = keyof typeof cardShapes;

/** Address of a card below the site’s base path. */
export function getCardPath(path: string, shape: CardShape): string {
  return `cards/${path}${shape === 'wide' ? '' : `.${shape}`}.png`;
}

/** The pictures and colors of a card. */
interface Paint {
  readonly color: (name: string) => string;
  /** Addresses of the pictures that the renderer holds. */
  readonly logo: string;
  readonly contours: string;
  readonly cairn: string;
}

/** How large the letters of a title may be, and in how many lines. */
export const titleSizes = {
  wide: [
    { size: 96, most: 2 },
    { size: 84, most: 3 },
    { size: 72, most: 4 },
    { size: 64, most: 5 },
  ],
  tall: [
    { size: 124, most: 3 },
    { size: 108, most: 4 },
    { size: 96, most: 4 },
    { size: 88, most: 5 },
  ],
} as const;
/** How wide a title may be: to the left of the cairn, or above it. */
export const titleWidth = { wide: 690, tall: 840 } as const;

/** Lays a card out. Nothing on it is smaller than 40 pixels, so that it can be read at 300 wide. */
export function layOutCard({ title, kicker }: Card, shape: CardShape, paint: Paint): Node {
  const { width, height } = cardShapes[shape];
  const isWide = shape === 'wide';
  const edge = isWide ? 64 : 80;
  const cairn = isWide
    ? { width: 380, height: 434, right: 48, bottom: 26 }
    : { width: 640, height: 731, right: 180, bottom: 44 };
  const contours = isWide
    ? { width: 1200, height: 630, left: 0, top: 0 }
    : { width: 2857, height: 1500, left: -1560, top: 60 };
  return {
    type: 'container',
    style: {
      width,
      height,
      position: 'relative',
      backgroundImage: `linear-gradient(to bottom, ${paint.color('paper')} 25%, ${paint.color('sky')})`,
    },
    children: [
      { type: 'image', src: paint.contours, style: { position: 'absolute', ...contours } },
      { type: 'image', src: paint.cairn, style: { position: 'absolute', ...cairn } },
      {
        type: 'container',
        style: {
          position: 'absolute',
          top: edge,
          left: edge,
          width: titleWidth[shape],
          height: height - 2 * edge,
          display: 'flex',
          flexDirection: 'column',
          justifyContent: isWide ? 'space-between' : 'flex-start',
        },
        children: [
          brand(paint),
          {
            type: 'container',
            style: { display: 'flex', flexDirection: 'column', marginTop: isWide ? 0 : 72 },
            children: [
              ...(kicker === undefined ? [] : [kickerLine(kicker, paint)]),
              ...titleLines(title, shape, paint),
            ],
          },
        ],
      },
    ],
  };
}

function titleLines(title: string, shape: CardShape, { color }: Paint): Node[] {
  const { size, lines } = setTitle(title, titleWidth[shape], titleSizes[shape]);
  return lines.map((text) => ({
    type: 'text',
    text,
    style: {
      fontFamily: 'Bricolage',
      fontSize: size,
      fontWeight: 690,
      lineHeight: 1.04,
      letterSpacing: `${size * -0.03}px`,
      color: color('ink'),
      whiteSpace: 'nowrap',
    },
  }));
}

function kickerLine(text: string, { color }: Paint): Node {
  return {
    type: 'text',
    text,
    style: {
      fontFamily: 'Atkinson',
      fontSize: 42,
      fontWeight: 650,
      color: color('pine'),
      marginBottom: 14,
    },
  };
}

function brand({ color, logo }: Paint): Node {
  return {
    type: 'container',
    style: { display: 'flex', alignItems: 'center', columnGap: 16 },
    children: [
      { type: 'image', src: logo, style: { width: 60, height: 64 } },
      {
        type: 'text',
        text: 'Cairn',
        style: {
          fontFamily: 'Bricolage',
          fontSize: 52,
          fontWeight: 690,
          letterSpacing: '-1.5px',
          color: color('ink'),
        },
      },
    ],
  };
}
