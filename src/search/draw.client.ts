import type { Passage } from './full-text.client.ts';
import { type Stretch, splitMatches } from './marks.ts';
import type { SearchRecord } from './record.ts';

/** Names of what a result may be, as the page says them. */
export interface Labels {
  readonly kinds: Readonly<Record<string, string>>;
  readonly phases: Readonly<Record<string, string>>;
  /** Before the name of the part of a guide. */
  readonly section: string;
}

/** Draws one result into a copy of the page’s template. */
export function drawResult(
  template: HTMLTemplateElement,
  { kind, phase, title, language, summary, href }: SearchRecord,
  labels: Labels,
  isAsked: (word: string) => boolean,
): HTMLElement {
  const item = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  item.dataset['href'] = href;
  const tag = [labels.kinds[kind], kind === 'article' && phase ? labels.phases[phase] : undefined];
  fill(item, 'kind', [{ text: tag.filter(Boolean).join(' · '), isMatch: false }]);
  const link = item.querySelector('a');
  if (link) {
    link.href = href;
    if (language) link.lang = language;
    link.replaceChildren(...draw(splitMatches(title, isAsked)));
  }
  fill(item, 'summary', splitMatches(summary, isAsked));
  return item;
}

/** Adds where in its full text a result has the words. */
export function addPassage(
  item: HTMLElement,
  { text, section }: Passage,
  { section: before }: Labels,
  isAsked: (word: string) => boolean,
): void {
  const excerpt = splitMatches(text, isAsked);
  const place = item.querySelector<HTMLElement>('[data-part="passage"]');
  if (!place || !excerpt.some(({ isMatch }) => isMatch)) return;
  const words = document.createElement('span');
  words.className = 'block';
  words.append('… ', ...draw(excerpt), ' …');
  place.replaceChildren(words);
  if (section !== undefined) {
    const link = document.createElement('a');
    link.href = section.href;
    link.textContent = section.title;
    place.prepend(`${before} `, link);
  }
  place.hidden = false;
}

function fill(item: HTMLElement, part: string, words: readonly Stretch[]): void {
  item.querySelector(`[data-part="${part}"]`)?.replaceChildren(...draw(words));
}

/** Text stays text: no markup of a query or an index is ever parsed. */
function draw(parts: readonly Stretch[]): Node[] {
  return parts.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
