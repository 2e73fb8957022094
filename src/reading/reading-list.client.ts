import { readList, saveList } from './kept-list.client.ts';
import { dropGuide, type KeptGuide } from './reading-list.ts';

/** Shows the list on its own page, with a way to take out one guide, or all. */
export function showReadingList(): void {
  const place = document.querySelector<HTMLElement>('#reading-list');
  const clear = document.querySelector<HTMLButtonElement>('#reading-list-clear');
  const empty = document.querySelector<HTMLElement>('#reading-list-empty');
  const status = place?.querySelector<HTMLElement>('[role=status]');
  const item = document.querySelector<HTMLTemplateElement>('#reading-list-item');
  if (!place || !clear || !empty || !status || !item) return;

  const toItem = ({ path, title, at }: KeptGuide) => {
    const row = document.importNode(item.content, true);
    const link = row.querySelector('a');
    const button = row.querySelector('button');
    if (link) {
      link.href = at ? `${path}#${at.id}` : path;
      link.textContent = at ? `${title}: ${at.title}` : title;
    }
    button?.setAttribute('aria-label', (place.dataset['remove'] ?? '').replace('#', title));
    button?.addEventListener('click', () => {
      saveList(dropGuide(readList(), path));
      show();
      // The button that had the focus is gone.
      (place.querySelector<HTMLElement>('ul button') ?? empty.querySelector('a'))?.focus();
    });
    return row;
  };
  const show = () => {
    const list = readList();
    for (const part of place.querySelectorAll<HTMLElement>('[data-list]')) {
      const isRead = part.dataset['list'] === 'read';
      const guides = list.filter((guide) => guide.isRead === isRead);
      part.replaceChildren(...guides.map(toItem));
      part.parentElement?.toggleAttribute('hidden', guides.length === 0);
    }
    empty.hidden = list.length > 0;
    clear.hidden = list.length === 0;
  };
  clear.addEventListener('click', () => {
    saveList([]);
    show();
    status.textContent = status.dataset['cleared'] ?? '';
    empty.querySelector('a')?.focus();
  });
  addEventListener('storage', show);
  place.hidden = false;
  show();
}
