/**
 * Leaving a page in a hurry. The pattern is GOV.UK’s “Exit this page” (govuk-frontend, MIT), with
 * three corrections: the page is replaced, so that one press of Back doesn’t show it again; pages of
 * this site stay hidden in the tab until somebody asks for them (`cover.client.ts`); and the reader
 * may choose where to.
 */
import { readExit } from './exit.client.ts';
import { LEFT_KEY } from './left.ts';

const PRESSES = 3;
const WITHIN_MS = 5000;

/** Makes the link leave at once, and Shift pressed three times do the same. */
export function enhanceLeaving(): void {
  const link = document.querySelector<HTMLAnchorElement>('#leave');
  const status = document.querySelector('#leave-status');
  if (!link || !status) return;
  const left = link.dataset['presses'] ?? '';
  let presses = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  link.href = readExit() ?? link.href;

  function leave(): void {
    document.documentElement.classList.add('covered');
    try {
      sessionStorage.setItem(LEFT_KEY, '1');
    } catch {
      // Storage is blocked: pages can’t be hidden on return, but this one is left all the same.
    }
    // The page stays in the tab’s memory for a moment: its words and its name go now.
    document.title = '';
    document.querySelector('main')?.remove();
    location.replace(link?.href ?? '/');
  }

  function forget(): void {
    presses = 0;
    if (status) status.textContent = '';
  }

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  // Shift held for a capital letter is no sign.
  addEventListener('keydown', ({ key }) => {
    isAlone = key === 'Shift';
    if (!isAlone && presses > 0) forget();
  });
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    presses += 1;
    if (presses >= PRESSES) leave();
    else status.textContent = left.replace('#', String(PRESSES - presses));
    clearTimeout(timer);
    timer = setTimeout(forget, WITHIN_MS);
  });
}
