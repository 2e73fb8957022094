import type { Passage, Sentence } from './passages.client.ts';

/** Marks the sentence that is read. The browser draws the mark: the page’s own markup stays as it is. */
export function markSentence({ range }: Sentence, { block }: Passage): void {
  if ('highlights' in CSS) {
    CSS.highlights.set('listening', new Highlight(range));
  } else {
    // An older browser gets the whole paragraph marked.
    unmarkSentence();
    block.setAttribute('data-listening', '');
  }
  followSentence(range, block);
}

export function unmarkSentence(): void {
  if ('highlights' in CSS) CSS.highlights.delete('listening');
  document.querySelector('[data-listening]')?.removeAttribute('data-listening');
}

/** Scrolls only if the sentence is out of sight, or behind the player. */
function followSentence(range: Range, block: Element): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight * 0.7) return;
  const isCalm =
    document.documentElement.dataset['motion'] === 'calm' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}
