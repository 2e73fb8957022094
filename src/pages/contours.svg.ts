import { drawContours } from '../cairn/contours.ts';

export function GET(): Response {
  const lines = drawContours('first light', 1400, 700, 13).map((d) => `<path d="${d}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 700"><g id="lines" fill="none" stroke="currentColor" stroke-width="1">${lines.join('')}</g></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
