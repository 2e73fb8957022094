import { createRandom, type Random } from './random.ts';

/** How many stone colors there are: `--stone-1` to `--stone-5`. */
const COLORS = 5;
/** Points on the outline of a stone; a closed curve runs through them. */
const POINTS = 9;
/** Exponent of the superellipse: 2 is an ellipse, more is squarer. */
const SQUARENESS = 2.5;
/** Share of the next point's distance that a curve leaves straight; see Catmull-Rom splines. */
const TENSION = 0.18;

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Stone {
  /** Closed outline, for an SVG path’s `d`. */
  readonly outline: string;
  /** How far the lit upper side is moved against the outline, as an SVG translation. */
  readonly light: { readonly x: number; readonly y: number };
  /** Lines in the rock, drawn inside the outline. */
  readonly strata: readonly string[];
  /** Lichen, drawn inside the outline. */
  readonly lichen: readonly Dot[];
  /** Number of its color, 1 to 5. */
  readonly color: number;
  /** True for the step that is being celebrated. */
  readonly glows: boolean;
}

export interface Stack {
  readonly width: number;
  readonly height: number;
  /** How far down the top of the pile lies. */
  readonly top: number;
  /** From the ground up: draw them in this order. */
  readonly stones: readonly Stone[];
  readonly shadow: {
    readonly x: number;
    readonly y: number;
    readonly radiusX: number;
    readonly radiusY: number;
  };
}

interface StackOptions {
  /** Number of stones, at least 1. */
  readonly stones: number;
  /** Which stone glows, counted from 0 at the ground; none if left out. */
  readonly glowing?: number | undefined;
  /** A seed for each stone, where it has to keep its shape whatever lies under it. */
  readonly seeds?: readonly string[];
  /** Size of the drawing in its own units. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * Piles up a cairn. The same seed and options always give the same stones, whoever draws them:
 * a page, a person’s worksheet or a card. It returns shapes and color numbers, never markup.
 * Throws a RangeError for fewer than one stone.
 */
export function stackStones(seed: string, options: StackOptions): Stack {
  const { stones: count, glowing, seeds = [], width = 320, height = 380 } = options;
  if (!(count >= 1)) throw new RangeError(`${count} stones`);

  const common = createRandom(seed);
  const stones: Stone[] = [];
  const widest = width * Math.min(0.66, 0.42 + count * 0.05);
  const tallest = Math.min((height * 0.8) / count, widest * 0.42);
  let ground = height - 22;
  let middle = width / 2;
  let color = 0;

  for (let index = 0; index < count; index += 1) {
    const own = seeds[index];
    const random = own === undefined ? common : createRandom(own);
    const rise = count === 1 ? 0 : index / (count - 1);
    const stoneWidth = widest * (1 - 0.64 * rise) * between(random, 0.92, 1.08);
    const stoneHeight = tallest * (1.08 - 0.28 * rise) * between(random, 0.92, 1.12);
    const x = middle + between(random, -0.06, 0.06) * stoneWidth;
    const y = ground - stoneHeight / 2;
    const tilt = between(random, -0.065, 0.065);
    color = nextColor(random, color);
    stones.push({
      outline: drawOutline(random, { x, y, width: stoneWidth, height: stoneHeight, tilt }),
      light: { x: Math.round(stoneWidth * -0.05), y: Math.round(stoneHeight * -0.34) },
      strata: drawStrata(random, x, y, stoneWidth, stoneHeight),
      lichen: growLichen(random, x, y, stoneWidth, stoneHeight),
      color,
      glows: index === glowing,
    });
    ground -= stoneHeight * 0.93;
    middle = x;
  }

  const shadow = { x: width / 2, y: height - 18, radiusX: Math.round(widest * 0.62), radiusY: 8 };
  return { width, height, top: Math.round(ground), stones, shadow };
}

function nextColor(random: Random, previous: number): number {
  const step = 1 + Math.floor(random() * (COLORS - 1));
  return ((previous + step - 1 + COLORS) % COLORS) + 1;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In radians. */
  readonly tilt: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A superellipse with a little noise, turned by its tilt, as a smooth closed path. */
function drawOutline(random: Random, { x, y, width, height, tilt }: Box): string {
  const points = Array.from({ length: POINTS }, (_, index) => {
    const angle = (index / POINTS) * Math.PI * 2;
    const across = bulge(Math.cos(angle)) * (width / 2) * between(random, 0.92, 1.06);
    const along = bulge(Math.sin(angle)) * (height / 2) * between(random, 0.94, 1.03);
    return {
      x: x + across * Math.cos(tilt) - along * Math.sin(tilt),
      y: y + across * Math.sin(tilt) + along * Math.cos(tilt),
    };
  });
  const at = (index: number) => points[(index + POINTS) % POINTS] ?? { x, y };

  // Steps from point to point instead of places, and `s`, which mirrors the handle before it:
  // a third of the bytes for the same line. Each step starts where rounding left the one before.
  const start = { x: Math.round(at(0).x), y: Math.round(at(0).y) };
  let path = `M${start.x} ${start.y}`;
  let pen = start;
  for (let index = 0; index < POINTS; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const step = (place: Point) => `${Math.round(place.x - pen.x)} ${Math.round(place.y - pen.y)}`;
    const leave = pull(from, before, to);
    const arrive = pull(to, after, from);
    path +=
      index === 0 ? `c${step(leave)} ${step(arrive)} ${step(to)}` : `s${step(arrive)} ${step(to)}`;
    pen = { x: Math.round(to.x), y: Math.round(to.y) };
  }
  return `${path.replaceAll(' -', '-')}z`;
}

/** The handle of a smooth curve at a point: along the line between its neighbors. */
function pull(point: Point, from: Point, to: Point): Point {
  return {
    x: point.x + (to.x - from.x) * TENSION,
    y: point.y + (to.y - from.y) * TENSION,
  };
}

function drawStrata(random: Random, x: number, y: number, width: number, height: number): string[] {
  const start = Math.round(x - width * 0.6);
  const wave = (drop: number, swell: number) =>
    `M${start} ${Math.round(y + height * drop)}q${Math.round(width * 0.3)} ${Math.round(-height * swell)} ${Math.round(width * 0.6)} 0t${Math.round(width * 0.6)} ${Math.round(-height * 0.04)}`;
  const first = wave(between(random, 0.06, 0.24), 0.18);
  return random() > 0.5 ? [first, wave(0.34, 0.12)] : [first];
}

function growLichen(random: Random, x: number, y: number, width: number, height: number): Dot[] {
  if (random() < 0.55) return [];
  const dot = (sideways: number, down: number, size: number): Dot => ({
    x: Math.round(x + width * sideways),
    y: Math.round(y + height * down),
    radius: Math.round(height * size * 10) / 10,
  });
  const sideways = between(random, -0.25, 0.25);
  return [dot(sideways, -0.1, 0.1), dot(sideways + between(random, 0.05, 0.12), 0.12, 0.05)];
}

/** Pushes a circle’s coordinate out toward the superellipse, keeping its sign. */
function bulge(coordinate: number): number {
  return Math.sign(coordinate) * Math.abs(coordinate) ** (2 / SQUARENESS);
}

function between(random: Random, least: number, most: number): number {
  return least + random() * (most - least);
}
