import type { CrisisLevel } from './crisis.ts';
import type { QueryLanguage } from './language.ts';

/** Shows help above the results, and never takes it away while the same text stands there. */
export function createCrisisCard() {
  const card = document.querySelector<HTMLElement>('#search-crisis');
  const line = document.querySelector<HTMLElement>('#search-danger');
  return (level: CrisisLevel, language: QueryLanguage): void => {
    if (card) {
      card.hidden = level !== 'clear';
      translate(card, language);
    }
    if (line) {
      line.hidden = level !== 'possible';
      translate(line, language);
    }
  };
}

/** Says the sentences in the language of the question. */
function translate(place: HTMLElement, language: QueryLanguage): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-lang]')) {
    part.hidden = part.dataset['lang'] !== language;
  }
}
