import { encode } from 'uqr';

/** A QR code as one SVG path on a square of `side` units, the quiet zone around it included. */
export interface QrCode {
  readonly side: number;
  readonly path: string;
}

/** Light modules on every side, without which cameras don’t find the code. */
const QUIET_ZONE = 4;

/** Draws the QR code of a text; it can still be read with a sixth of it torn or stained. */
export function drawQr(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const rows = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return { side: size, path: rows.join('') };
}

/** The QR code of a text as a file; its ground is that of the paper. */
export function writeQrFile(text: string): string {
  const { side, path } = drawQr(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
