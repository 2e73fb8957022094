import { forgetLeaving } from './leave.client.ts';

/** Brings the site back into a tab in which it was left in a hurry. */
export function enhanceReopening(): void {
  const link = document.querySelector<HTMLAnchorElement>('#reopen');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    forgetLeaving();
    // The page that asked is not one to come back to.
    location.replace(link.href);
  });
}
