import { readList, saveList } from './kept-list.client.ts';
import { fetchPart, openDialog, stylePanels } from './open-panel.client.ts';
import { dropGuide, putGuide } from './reading-list.ts';

/** Asks what to keep of the guide on this page. Nothing is kept before a button is pressed. */
export async function openList(link: HTMLAnchorElement): Promise<void> {
  const [form] = await Promise.all([fetchPart<HTMLFormElement>(link, '#keep-form'), stylePanels()]);
  const status = form.querySelector('[role=status]');
  const path = location.pathname;
  const title = document.querySelector('h1')?.textContent ?? document.title;
  const { kept = '', lost = '', dropped = '' } = form.dataset;
  const show = (isKept: boolean, words: string) => {
    if (status) status.textContent = isKept ? words : lost;
    const guide = readList().find((other) => other.path === path);
    for (const button of form.querySelectorAll<HTMLButtonElement>('[data-keep]')) {
      const { keep } = button.dataset;
      if (keep === 'drop') button.disabled = guide === undefined;
      else button.setAttribute('aria-pressed', String(guide?.isRead === (keep === 'read')));
    }
  };
  form.addEventListener('click', ({ target }) => {
    const keep = target instanceof HTMLButtonElement ? target.dataset['keep'] : undefined;
    if (keep === 'drop') show(saveList(dropGuide(readList(), path)), dropped);
    else if (keep) {
      show(saveList(putGuide(readList(), { path, title, isRead: keep === 'read' })), kept);
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.closest('dialog')?.close();
  });
  show(true, '');
  openDialog(link.textContent, form, link);
}
