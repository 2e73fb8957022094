/** A title in lines, and the size of its letters in pixels. */
export interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Letters may be so large if the title takes no more lines than that. */
export interface TitleSize {
  readonly size: number;
  readonly most: number;
}

/** How wide letters of the title’s font are, in parts of their size; the others are `commonWidth`. */
const letterWidths = [
  { letters: /[ .,:;!'’]/, width: 0.2 },
  { letters: /[iIjl()-]/, width: 0.26 },
  { letters: /[frt?]/, width: 0.39 },
  { letters: /[mMwW]/, width: 0.89 },
  { letters: /[A-Z]/, width: 0.65 },
];
const commonWidth = 0.575;

/** Words that lead to the next one: a line shouldn’t end with them. */
const leading =
  /^(?:a|an|and|as|at|can|do|does|for|from|how|i['’]m|if|in|is|of|on|one|or|small|so|that|the|to|until|up|when|who|with|your?)$/i;

/**
 * Sets a title as a person would: a new line where the sense pauses, lines of like length, none that
 * ends on “a” or “or”, and letters as large as that allows. `sizes` come with the largest first.
 */
export function setTitle(title: string, width: number, sizes: readonly TitleSize[]): SetTitle {
  let best: (SetTitle & { readonly fault: number }) | undefined;
  for (const [index, { size, most }] of sizes.entries()) {
    for (const lines of listBreaks(title.split(' '), width / size, most)) {
      const fault = weigh(lines) + index * 0.36;
      if (best === undefined || fault < best.fault) best = { size, lines, fault };
    }
  }
  if (best === undefined)
    throw new Error(`“${title}” is too long for its preview picture. Shorten it.`);
  return { size: best.size, lines: best.lines };
}

/** Every way to set words in at most so many lines, none wider than `widest` sizes of a letter. */
function listBreaks(words: readonly string[], widest: number, most: number): string[][] {
  if (words.length === 0) return [[]];
  if (most === 0) return [];
  return words.flatMap((_, index) => {
    const line = words.slice(0, index + 1).join(' ');
    if (estimateWidth(line) > widest) return [];
    return listBreaks(words.slice(index + 1), widest, most - 1).map((rest) => [line, ...rest]);
  });
}

function estimateWidth(line: string): number {
  let width = 0;
  for (const letter of line) {
    width += letterWidths.find(({ letters }) => letters.test(letter))?.width ?? commonWidth;
  }
  return width;
}

/** How far lines are from how a person would set them. */
function weigh(lines: readonly string[]): number {
  const widths = lines.map(estimateWidth);
  const longest = Math.max(...widths);
  let fault = lines.length * 0.25;
  for (const width of widths) fault += 1.1 * (1 - width / longest) ** 2;
  for (const line of lines.slice(0, -1)) {
    if (/[?:,.]$/.test(line)) fault -= 0.3;
    else if (leading.test(line.split(' ').at(-1) ?? '')) fault += 0.25;
  }
  // A pause inside a line, where the next line begins without one, reads worse than two short lines.
  for (const line of lines) if (/[?:] /.test(line)) fault += 0.2;
  return fault;
}
