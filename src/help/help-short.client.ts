import { followCountry } from './country.client.ts';

/** Shows the short card of the reader’s country, and lets another be chosen. */
export function enhanceHelpShort(): void {
  const card = document.querySelector('[data-help-short]');
  const select = card?.querySelector('select');
  if (!card || !select) return;
  followCountry(select, ({ code }) => {
    for (const part of card.querySelectorAll<HTMLElement>('[data-country]')) {
      part.hidden = part.dataset['country'] !== code;
    }
  });
}
