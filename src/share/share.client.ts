import { getMastodonLink, readServer } from './links.ts';

/** Where the reader’s Mastodon server is kept on the device. */
const SERVER_KEY = 'cairn:mastodon';

/** Brings the page on which an article is shared to life; without script its links work all the same. */
export function enhanceSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.disabled = false;
    button.addEventListener('click', () => void copy(button));
  }
  enhanceMastodon();
}

/** Copies the text that a button stands for and says so; where that fails, selects it to be copied by hand. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const text = document.getElementById(button.dataset['copy'] ?? '');
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!text || !status) return;
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    status.textContent = button.dataset['done'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = button.dataset['failed'] ?? '';
  }
}

function enhanceMastodon(): void {
  const form = document.querySelector<HTMLFormElement>('#mastodon');
  const field = form?.querySelector('input');
  const button = form?.querySelector('button');
  const status = form?.querySelector('[role="status"]');
  if (!form || !field || !button || !status) return;
  field.value = readKept();
  field.disabled = false;
  button.disabled = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const server = readServer(field.value);
    field.setAttribute('aria-invalid', String(server === undefined));
    status.textContent = server === undefined ? (form.dataset['unclear'] ?? '') : '';
    if (server === undefined) {
      field.focus();
      return;
    }
    keep(server);
    location.assign(getMastodonLink(server, form.dataset['text'] ?? ''));
  });
}

function readKept(): string {
  try {
    return localStorage.getItem(SERVER_KEY) ?? '';
  } catch {
    // Storage is blocked: the reader types the name each time.
    return '';
  }
}

function keep(server: string): void {
  try {
    localStorage.setItem(SERVER_KEY, server);
  } catch {
    // As above.
  }
}
