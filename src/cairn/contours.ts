import { createRandom } from './random.ts';

/** Waves that bend a ring; more of them, more ragged hills. */
const WAVES = 5;
/** Points on a ring. */
const POINTS = 96;

/**
 * The height lines of a hill, as closed SVG paths from the summit outward.
 * The same seed gives the same hill. Sizes are in the drawing’s own units.
 */
export function drawContours(seed: string, width: number, height: number, rings: number): string[] {
  const random = createRandom(seed);
  const waves = Array.from({ length: WAVES }, (_, index) => ({
    phase: random() * Math.PI * 2,
    swell: (0.16 / (index + 1)) * (0.6 + random() * 0.8),
  }));
  return Array.from({ length: rings }, (_, ring) => {
    const radius = 60 + ring * 58;
    const points = Array.from({ length: POINTS }, (_point, index) => {
      const angle = (index / POINTS) * Math.PI * 2;
      const bend = waves.reduce(
        (sum, { phase, swell }, wave) =>
          sum + swell * Math.sin((wave + 1) * angle + phase + ring * 0.11),
        1,
      );
      const x = width * 0.72 + Math.cos(angle) * radius * bend * 1.35;
      const y = height * 0.5 + Math.sin(angle) * radius * bend;
      return `${Math.round(x)} ${Math.round(y)}`;
    });
    return `M${points.join('L')}Z`;
  });
}
