import { LEFT_KEY } from './left.ts';

/** Brings the site back into a tab in which it was left in a hurry. */
export function enhanceReopening(): void {
  const link = document.querySelector<HTMLAnchorElement>('#reopen');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    try {
      sessionStorage.removeItem(LEFT_KEY);
    } catch {
      // Storage is blocked: there was nothing to forget.
    }
    // The page that asked is not one to come back to.
    location.replace(link.href);
  });
}
