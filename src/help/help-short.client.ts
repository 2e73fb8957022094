import { followCountry, forgetCountry } from './country.client.ts';

/**
 * Shows the short card of the reader’s country, says why it is that one, and lets another be chosen.
 * A page may have the card in more than one language.
 */
export function enhanceHelpShort(): void {
  const cards = Array.from(document.querySelectorAll('[data-help-short]'));
  const selects = cards.flatMap((card) => card.querySelector('select') ?? []);
  for (const card of cards) enhance(card, selects);
}

function enhance(card: Element, selects: readonly HTMLSelectElement[]): void {
  const select = card.querySelector('select');
  const reason = card.querySelector<HTMLElement>('[data-guessed]');
  const forget = card.querySelector('button');
  if (!select || !reason || !forget) return;

  followCountry(select, ({ code, isChosen }) => {
    for (const part of card.querySelectorAll<HTMLElement>('[data-card]')) {
      part.hidden = part.dataset['card'] !== code;
    }
    const [option] = select.selectedOptions;
    const sentence = reason.dataset[isChosen ? 'chosen' : 'guessed'] ?? '';
    reason.textContent = sentence.replace('#', option?.text ?? '');
    forget.hidden = !isChosen;
    for (const other of selects) {
      if (other.value === code || !isChosen) continue;
      other.value = code;
      other.dispatchEvent(new Event('change'));
    }
  });
  forget.addEventListener('click', () => {
    forgetCountry();
    reason.textContent = reason.dataset['forgotten'] ?? '';
    select.focus();
    forget.hidden = true;
  });
}
