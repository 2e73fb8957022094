/** What a page’s style sheet says of a shape, and a picture has to say for itself, as attributes. */
const styles = [
  'fill',
  'opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/**
 * Paints a drawing of the page as a square PNG, with its background. `side` is in pixels. Rejects
 * with an Error where the browser can’t paint.
 */
export async function paintPicture(drawing: SVGSVGElement, side: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  const image = new Image(side, side);
  const address = URL.createObjectURL(
    new Blob([writeDrawing(drawing, side)], { type: 'image/svg+xml' }),
  );
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  if (pen) {
    pen.fillStyle = getComputedStyle(drawing).backgroundColor;
    pen.fillRect(0, 0, side, side);
    pen.drawImage(image, 0, 0, side, side);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((picture) => (picture ? resolve(picture) : reject(new Error('No picture'))));
  });
}

/** A drawing as a file that needs no style sheet. */
function writeDrawing(drawing: SVGSVGElement, side: number): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shapes = copy.querySelectorAll('[class]');
  drawing.querySelectorAll('[class]').forEach((shape, index) => {
    const computed = getComputedStyle(shape);
    for (const name of styles) shapes[index]?.setAttribute(name, computed.getPropertyValue(name));
  });
  // Without a size, Firefox draws nothing.
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  return new XMLSerializer().serializeToString(copy);
}
