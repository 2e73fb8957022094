import { encode } from 'uqr';

/** A QR code as one SVG path on a square of `side` units, the quiet zone around it included. */
interface QrCode {
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

/** An address as a file for paper: its QR code, and beside it the words to type. */
export function writeQrFile(url: string): string {
  const { side, path } = drawQr(url);
  const [, words = url] = url.split('://');
  const room = side * 4;
  // A letter is about three fifths of its size wide, and a long address still ends on the paper.
  const size = Math.min(5, Math.floor((room / words.length / 0.6) * 10) / 10);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side + room} ${side}"><path shape-rendering="crispEdges" d="${path}"/><text x="${side}" y="${side / 2 + 2}" font-family="sans-serif" font-size="${size}">${words}</text></svg>`;
}
