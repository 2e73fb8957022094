import { EXIT_KEY, parseExit } from './exit.ts';

/** The page that the reader chose to leave to. What is stored is checked again: others may write there. */
export function readExit(): string | undefined {
  try {
    return parseExit(localStorage.getItem(EXIT_KEY) ?? '', location.origin);
  } catch {
    return undefined;
  }
}

/** Keeps the choice on this device; undefined forgets it. False if the browser keeps nothing. */
export function keepExit(address: string | undefined): boolean {
  try {
    if (address === undefined) localStorage.removeItem(EXIT_KEY);
    else localStorage.setItem(EXIT_KEY, address);
    return true;
  } catch {
    return false;
  }
}
