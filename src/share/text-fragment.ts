/** A passage as the text fragments of browsers name it: https://wicg.github.io/scroll-to-text-fragment/ */
interface TextFragment {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/** Writes the fragment of an address that opens a page at a passage. */
export function writeTextFragment({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ];
  return `#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Hyphens and commas part the pieces, so that those in the text itself are written as numbers. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
