import { COUNTRY_KEY, guessCountry } from './country.ts';

/** The country whose lines stand first, and whether the reader chose it or we guess. */
interface ReaderCountry {
  readonly code: string;
  readonly isChosen: boolean;
}

/** The chosen country, else a guess, else the first of those that have lines. */
function readCountry(known: readonly string[]): ReaderCountry {
  const chosen = readChoice();
  if (chosen !== null && known.includes(chosen)) return { code: chosen, isChosen: true };
  const { timeZone = '' } = Intl.DateTimeFormat().resolvedOptions();
  const guess = guessCountry({ languages: navigator.languages, timeZone }, known);
  return { code: guess ?? known[0] ?? '', isChosen: false };
}

/** Keeps the choice on this device; where storage is blocked it lasts for this page. */
function keepCountry(code: string): void {
  try {
    localStorage.setItem(COUNTRY_KEY, code);
  } catch {
    // Storage is blocked or full: the page still shows the chosen country.
  }
}

/** Forgets the choice: the next page guesses again. */
export function forgetCountry(): void {
  try {
    localStorage.removeItem(COUNTRY_KEY);
  } catch {
    // Storage is blocked: nothing was kept.
  }
}

/**
 * Sets a `<select>` to the reader’s country, and calls `show` now and after each choice. What holds
 * the select is hidden until then, since without script it could do nothing.
 */
export function followCountry(
  select: HTMLSelectElement,
  show: (country: ReaderCountry) => void,
): void {
  const country = readCountry(Array.from(select.options, ({ value }) => value));
  select.value = country.code;
  select.closest<HTMLElement>('div[hidden]')?.removeAttribute('hidden');
  select.addEventListener('change', () => {
    keepCountry(select.value);
    show({ code: select.value, isChosen: true });
  });
  show(country);
}

function readChoice(): string | null {
  try {
    return localStorage.getItem(COUNTRY_KEY);
  } catch {
    return null;
  }
}
