import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ImageSource, type Node, Renderer } from '@takumi-rs/core';
import { readColor } from '../styles/palette.ts';
import { drawHill, drawIcon, drawPageCairn, logo } from './pictures.ts';
import { type Card, type CardShape, cardShapes, layOutCard } from './scene.ts';

/** Finished pictures, each under the hash of all that it is drawn from. */
const cacheFolder = '.cache/cards';
const fonts = ['bricolage-latin', 'atkinson-latin', 'atkinson-latin-ext'].map((file) => ({
  name: file.startsWith('bricolage') ? 'Bricolage' : 'Atkinson',
  data: readFileSync(`src/styles/fonts/${file}.woff2`),
}));
/** What every picture depends on besides its own scene: the letters and the renderer. */
const common = createHash('sha256');
for (const { data } of fonts) common.update(data);
common.update(readFileSync('node_modules/@takumi-rs/core/package.json'));
const commonHash = common.digest('hex');

let renderer: Promise<Renderer> | undefined;

async function startRenderer(): Promise<Renderer> {
  const started = new Renderer();
  for (const font of fonts) await started.registerFont(font);
  return started;
}

/** Draws a page’s card in one shape, as a PNG. */
export function drawCard(card: Card, shape: CardShape): Promise<Buffer> {
  const pictures = {
    logo,
    contours: drawHill(),
    cairn: drawPageCairn(card.seed, card.stones, card.glowing),
  };
  const sources = Object.fromEntries(
    Object.entries(pictures).map(([name, svg]) => [name, nameByContent(svg)]),
  ) as Record<keyof typeof pictures, string>;
  const node = layOutCard(card, shape, { color: readColor, ...sources });
  return draw(node, Object.values(pictures), cardShapes[shape]);
}

/** Draws the site’s mark as a square PNG; see `drawIcon` for `share`. */
export function drawIconFile(side: number, share: number): Promise<Buffer> {
  const svg = drawIcon(share);
  const size = { width: side, height: side };
  return draw({ type: 'image', src: nameByContent(svg), style: size }, [svg], size);
}

/** Draws a scene, or takes it from the last build if nothing in it has changed. */
async function draw(
  node: Node,
  svgs: readonly string[],
  size: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const scene = JSON.stringify([commonHash, node, svgs, size]);
  const file = join(cacheFolder, `${createHash('sha256').update(scene).digest('hex')}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const images = svgs.map(
    (svg): ImageSource => ({ src: nameByContent(svg), data: Buffer.from(svg) }),
  );
  renderer ??= startRenderer();
  const png = await (await renderer).render(node, { ...size, format: 'png', images });
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(file, png);
  return png;
}

/** The renderer keeps pictures by name, so two pictures must never share one. */
function nameByContent(svg: string): string {
  return createHash('sha256').update(svg).digest('hex');
}
