import type { Stack } from '../../cairn/stack.ts';

export interface PictureColors {
  readonly paper: string;
  /** Of the colors 1 to 5. */
  readonly stones: readonly string[];
  /** Of the stone that glows. */
  readonly dawn: string;
  readonly ink: string;
  readonly lichen: string;
}

/** Free space on every side, as a share of the shorter side. */
const MARGIN = 0.08;
/** Height of the number below the cairn, as a share of the picture’s. */
const NUMBER = 0.07;

/**
 * Draws a cairn as a PNG, as `Cairn.astro` and `cairn.css` draw it on a page. There are no words in
 * it; `count` is the number below it, as the person’s language writes it. Width and height are in
 * pixels. Rejects with an Error where the browser can’t draw or refuses the size.
 */
export async function drawPicture(
  stack: Stack,
  colors: PictureColors,
  { width, height, count }: { width: number; height: number; count?: string },
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser can’t draw.');
  pen.fillStyle = colors.paper;
  pen.fillRect(0, 0, width, height);

  const margin = Math.min(width, height) * MARGIN;
  const numberHeight = count === undefined ? 0 : height * NUMBER;
  const room = height - 2 * margin - numberHeight * 1.5;
  const scale = Math.min((width - 2 * margin) / stack.width, room / stack.height);
  pen.save();
  pen.translate((width - stack.width * scale) / 2, margin + (room - stack.height * scale) / 2);
  pen.scale(scale, scale);
  drawStack(pen, stack, colors);
  pen.restore();

  if (count !== undefined) {
    pen.fillStyle = colors.ink;
    pen.font = `600 ${Math.round(numberHeight)}px system-ui, sans-serif`;
    pen.textAlign = 'center';
    pen.fillText(count, width / 2, height - margin, width - 2 * margin);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser can’t make a picture of this size.'));
      else resolve(blob);
    }, 'image/png');
  });
}

function drawStack(pen: CanvasRenderingContext2D, stack: Stack, colors: PictureColors): void {
  const { x, y, radiusX, radiusY } = stack.shadow;
  const ground = new Path2D();
  ground.ellipse(x, y, radiusX, radiusY, 0, 0, Math.PI * 2);
  fill(pen, ground, colors.ink, 0.1);
  for (const stone of stack.stones) {
    const outline = new Path2D(stone.outline);
    fill(pen, outline, stone.glows ? colors.dawn : (colors.stones[stone.color - 1] ?? ''));
    pen.save();
    pen.clip(outline);
    const lit = new Path2D();
    lit.addPath(outline, new DOMMatrix().translate(stone.light.x, stone.light.y));
    fill(pen, lit, '#fff', 0.17);
    pen.strokeStyle = '#17231e';
    pen.globalAlpha = 0.14;
    pen.lineWidth = 1.5;
    for (const line of stone.strata) pen.stroke(new Path2D(line));
    for (const dot of stone.lichen) {
      const spot = new Path2D();
      spot.arc(dot.x, dot.y, dot.radius, 0, Math.PI * 2);
      fill(pen, spot, colors.lichen, 0.55);
    }
    pen.restore();
  }
}

function fill(pen: CanvasRenderingContext2D, path: Path2D, color: string, opacity = 1): void {
  pen.globalAlpha = opacity;
  pen.fillStyle = color;
  pen.fill(path);
}
