import { readList, saveList } from './kept-list.client.ts';
import { fetchPart } from './open-panel.client.ts';
import { type KeptGuide, putGuide } from './reading-list.ts';

/** What a reading list does on pages: it says where one was, remembers it, and marks what was read. */
export async function continueReading(link: HTMLAnchorElement): Promise<void> {
  const list = readList();
  const words = (await fetchPart<HTMLFormElement>(link, '#keep-form')).dataset;
  markRead(list, words['read'] ?? '');
  const guide = list.find(({ path }) => path === location.pathname);
  if (!guide || guide.isRead) return;
  if (guide.at) offerPlace(guide.at, words['wasAt'] ?? '');
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepPlace();
  });
}

function offerPlace({ id, title }: NonNullable<KeptGuide['at']>, words: string): void {
  if (!document.getElementById(id)) return;
  const item = document.createElement('li');
  item.className = 'no-print';
  const link = document.createElement('a');
  link.className = 'text-inherit';
  link.href = `#${id}`;
  link.textContent = words.replace('#', title);
  item.append(link);
  document.querySelector('.facts')?.append(item);
}

/** Only of guides in the list, and only the heading: how far one came, not how long it took. */
function keepPlace(): void {
  const guide = readList().find(({ path }) => path === location.pathname);
  if (!guide) return;
  const passed = [...document.querySelectorAll('.prose > h2')].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
  );
  const heading = passed.at(-1);
  const { at: _, ...rest } = guide;
  const at = heading && { id: heading.id, title: heading.textContent ?? '' };
  saveList(putGuide(readList(), at ? { ...rest, at } : rest));
}

/** In lists of guides only: the text of a guide stays as it was written. */
function markRead(list: readonly KeptGuide[], words: string): void {
  const read = new Set(list.filter(({ isRead }) => isRead).map(({ path }) => path));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href*="/articles/"]')) {
    if (!read.has(link.pathname) || link.closest('.prose, .note, #reading-list')) continue;
    const mark = document.createElement('span');
    mark.textContent = ` ${words}`;
    link.append(mark);
  }
}
