import type { en } from '../i18n/en.ts';
import { deleteGroup, type Entry, type Kept, listKept } from './kept.client.ts';
import { formatSize, listStrangers } from './stored.ts';

type Words = typeof en.receipt;

/** Writes the receipt from the browser’s own records, and again after something is deleted. */
export async function writeReceipt(): Promise<void> {
  const section = document.querySelector<HTMLElement>('#receipt');
  const facts = section?.querySelector('#receipt-facts');
  const status = section?.querySelector('#receipt-status');
  if (!section || !facts || !status) return;
  const words: Words = JSON.parse(section.dataset['words'] ?? '{}');
  section.querySelector('#receipt-asleep')?.remove();
  await show();

  async function show(): Promise<void> {
    const kept = await listKept(words.stored);
    facts?.replaceChildren(
      ...describeRequests(words),
      ...describeCookies(words),
      ...describeKept(kept, words, remove),
    );
  }

  async function remove(groups: readonly string[], name: string): Promise<void> {
    if (!confirm(words.sure.replace('#', name))) return;
    for (const group of groups) await deleteGroup(group);
    await show();
    if (status) status.textContent = words.deleted.replace('#', name);
  }
}

function describeRequests(words: Words): Node[] {
  // The page itself, and every file that it has asked for since.
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  const strangers = listStrangers(
    entries.map(({ name }) => name),
    location.origin,
  );
  return [
    draw('h3', words.requests, 'mt-6'),
    draw('p', words.own.replace('#', String(entries.length)), 'mt-2'),
    draw('p', words.strangers.replace('#', String(strangers.length)), 'strong'),
    ...strangers.map((origin) => draw('p', origin)),
  ];
}

function describeCookies(words: Words): Node[] {
  const names = document.cookie.split(';').map((pair) => pair.split('=')[0]?.trim() ?? '');
  const cookies = names.filter((name) => name !== '');
  return [
    draw('h3', words.cookies, 'mt-6'),
    draw('p', words.cookieCount.replace('#', String(cookies.length)), 'strong'),
    ...cookies.map((name) => draw('p', name)),
  ];
}

function describeKept(
  { groups, others }: Kept,
  words: Words,
  remove: (groups: readonly string[], name: string) => void,
): Node[] {
  const drawGroup = ({ id, name, entries }: Kept['groups'][number]) => {
    const item = draw('div', '', 'rule mt-4 pt-4');
    const [only] = entries;
    item.append(draw('p', name, 'strong'));
    // What is alone in its group, under the same name, is not named twice.
    if (only && entries.length === 1 && only.name === name) item.append(drawEntry('p', only, ''));
    else {
      const list = draw('ul', '');
      list.append(...entries.map((entry) => drawEntry('li', entry, `${entry.name}: `)));
      item.append(list);
    }
    item.append(drawButton(name, () => remove([id], name)));
    return item;
  };
  const drawEntry = (element: 'li' | 'p', { bytes, key }: Entry, label: string) => {
    const line = draw(element, `${label}${formatSize(bytes, words)} `, 'text-small');
    line.append(draw('code', key));
    return line;
  };
  const drawButton = (name: string, act: () => void) => {
    const button = draw(
      'button',
      words.delete.replace('#', name),
      'pill pill-danger mt-4 text-small',
    );
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  };
  const nodes: Node[] = [draw('h3', words.kept, 'mt-6')];
  if (groups.length === 0) nodes.push(draw('p', words.nothing, 'strong'));
  else nodes.push(...groups.map(drawGroup));
  if (groups.length > 1) {
    const ids = groups.map(({ id }) => id);
    const end = draw('div', '', 'rule mt-4');
    end.append(drawButton(words.all, () => remove(ids, words.all)));
    nodes.push(end);
  }
  if (others > 0) nodes.push(draw('p', words.others.replace('#', String(others)), 'mt-4'));
  return nodes;
}

function draw<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  classes = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (classes !== '') element.className = classes;
  return element;
}
