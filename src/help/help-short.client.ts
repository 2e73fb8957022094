import { followCountry, forgetCountry } from './country.client.ts';

/** Shows the short card of the reader’s country, says why it is that one, and lets another be chosen. */
export function enhanceHelpShort(): void {
  const card = document.querySelector('[data-help-short]');
  const select = card?.querySelector('select');
  const reason = card?.querySelector<HTMLElement>('[data-guessed]');
  const forget = card?.querySelector('button');
  if (!card || !select || !reason || !forget) return;

  followCountry(select, ({ code, isChosen }) => {
    for (const part of card.querySelectorAll<HTMLElement>('[data-card]')) {
      part.hidden = part.dataset['card'] !== code;
    }
    const [option] = select.selectedOptions;
    const sentence = reason.dataset[isChosen ? 'chosen' : 'guessed'] ?? '';
    reason.textContent = sentence.replace('#', option?.text ?? '');
    forget.hidden = !isChosen;
  });
  forget.addEventListener('click', () => {
    forgetCountry();
    reason.textContent = reason.dataset['forgotten'] ?? '';
    select.focus();
    forget.hidden = true;
  });
}
