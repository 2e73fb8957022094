import type { Stack } from './stack.ts';

/** What the drawing is painted with; on pages `cairn.css` says it. */
export interface CairnColors {
  /** Of the colors 1 to 5. */
  readonly stones: readonly string[];
  /** Of the stone that glows. */
  readonly dawn: string;
  readonly ink: string;
  readonly lichen: string;
}

/** Draws a cairn as an SVG file that stands by itself: colors are in it, no style sheet is needed. */
export function drawCairn(stack: Stack, colors: CairnColors): string {
  const { width, height, stones, shadow } = stack;
  const drawn = stones.map(({ outline, light, strata, lichen, color, glows }, index) => {
    const fill = glows ? colors.dawn : (colors.stones[color - 1] ?? colors.ink);
    return [
      `<clipPath id="s${index}"><path d="${outline}"/></clipPath>`,
      `<path fill="${fill}" d="${outline}"/>`,
      `<g clip-path="url(#s${index})">`,
      `<path fill="#fff" opacity=".17" transform="translate(${light.x} ${light.y})" d="${outline}"/>`,
      ...strata.map(
        (line) =>
          `<path fill="none" stroke="#17231e" stroke-opacity=".14" stroke-width="1.5" d="${line}"/>`,
      ),
      ...lichen.map(
        ({ x, y, radius }) =>
          `<circle fill="${colors.lichen}" opacity=".55" cx="${x}" cy="${y}" r="${radius}"/>`,
      ),
      '</g>',
    ].join('');
  });
  const ground = `<ellipse fill="${colors.ink}" opacity=".1" cx="${shadow.x}" cy="${shadow.y}" rx="${shadow.radiusX}" ry="${shadow.radiusY}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${ground}${drawn.join('')}</svg>`;
}
