/** Getting files out of the browser and into it. */
import type { LocalDate } from '../model/local-date.ts';
import { MOST_LOCKED_CHARACTERS } from './copy.ts';
import { describeFile, type FileKind } from './names.ts';

/** How long a download may take to begin before its address is given up, in milliseconds. */
const DOWNLOAD_STARTS_WITHIN = 60_000;

/**
 * Hands over a file: to the device’s share sheet where asked for and possible, otherwise as a
 * download. Call it on a click. “Saved” is a hope: a browser inside another app may do nothing, and
 * doesn’t say so. Closing the share sheet counts as shared, for the person has chosen.
 */
export async function deliverFile(
  kind: FileKind,
  today: LocalDate,
  content: string | Blob,
  options: { readonly share?: boolean } = {},
): Promise<void> {
  const file = createFile(kind, today, content);
  if (options.share && (await share(file))) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.hidden = true;
  // Not every browser follows a link that isn’t on the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_STARTS_WITHIN);
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
  if (file.size > MOST_LOCKED_CHARACTERS) throw new RangeError('Too large');
  return file.text();
}

/** True where the device has a share sheet that takes such a file. */
export function canShare(kind: FileKind, today: LocalDate): boolean {
  return canShareFile(createFile(kind, today, ''));
}

function createFile(kind: FileKind, today: LocalDate, content: string | Blob): File {
  const { name, type } = describeFile(kind, today);
  return new File([content], name, { type });
}

function canShareFile(file: File): boolean {
  // Firefox has no such question, and an Android WebView only says so when it is asked.
  return navigator.canShare?.({ files: [file] }) ?? false;
}

/** True if the share sheet was shown. */
async function share(file: File): Promise<boolean> {
  if (!canShareFile(file)) return false;
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError';
  }
}
