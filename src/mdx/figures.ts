/** Dots in a row, and how far apart they are, in the units of the drawing. */
const ROW = 20;
const GAP = 10;

/**
 * The path of so many dots in rows of twenty, from the top left. The style draws it as a dotted line
 * with round ends: some sixty characters, where a circle for each would take thousands.
 */
export function drawDots(count: number): string {
  return Array.from({ length: Math.ceil(count / ROW) }, (_, row) => {
    const dots = Math.min(ROW, count - row * ROW);
    // A little more than from the first to the last, so that no browser leaves the last one out.
    return `M5 ${row * GAP + GAP / 2}h${(dots - 1) * GAP + 0.1}`;
  }).join('');
}

/** A point of a line: its word, and where it stands in a drawing 320 wide and 110 high. */
interface Point {
  readonly label: string;
  readonly place: string;
}

/** Places the points of a line, written as `Mon 6, Tue 3`: each from 0 to 10, at equal distances. */
export function placePoints(points: string): Point[] {
  const entries = points.split(', ');
  return entries.map((entry, index) => {
    const [, label = '', height] = /^(.+) (\d+)$/.exec(entry) ?? [];
    const x = Math.round(10 + (index * 300) / (entries.length - 1));
    return { label, place: `${x} ${100 - Number(height) * 9}` };
  });
}
