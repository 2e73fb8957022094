/** Getting files out of the browser and into it. */
import { MOST_LOCKED_CHARACTERS } from './copy.ts';

/** How long a download may take to begin before its address is given up, in milliseconds. */
const DOWNLOAD_STARTS_WITHIN = 60_000;

/**
 * Hands over a file: to the device’s share sheet where asked for and possible, otherwise as a
 * download. Call it on a click. “Saved” is a hope: a browser inside another app may do nothing, and
 * doesn’t say so. Closing the share sheet counts as shared, for the person has chosen.
 */
export async function deliverFile(
  name: string,
  type: string,
  content: string | Blob,
  options: { readonly share?: boolean } = {},
): Promise<'shared' | 'saved'> {
  const file = new File([content], name, { type });
  if (options.share && (await share(file))) return 'shared';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.hidden = true;
  // Not every browser follows a link that isn’t on the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_STARTS_WITHIN);
  return 'saved';
}

/** Puts a text on the clipboard. False where the browser doesn’t let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a file that the person has chosen. Rejects with a RangeError, before reading any of
 * it, for a file larger than any copy: an encrypted one has an octet for each character, a plain one
 * at most three for each. Rejects with a DOMException if the file can’t be read.
 */
export async function readFile(file: File): Promise<string> {
  if (file.size > MOST_LOCKED_CHARACTERS)
    throw new RangeError(`${file.size} octets are more than any copy has.`);
  return file.text();
}

/** True if the share sheet was shown. */
async function share(file: File): Promise<boolean> {
  const content = { files: [file] };
  // Firefox has neither, and an Android WebView only says so when it is asked.
  if (!navigator.canShare?.(content)) return false;
  try {
    await navigator.share(content);
    return true;
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError';
  }
}
