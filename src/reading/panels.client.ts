import { LIST_KEY } from './reading-list.ts';

/**
 * Links that name a panel open it; its script comes with the first press. Where that fails, and
 * without script, the link leads to the page on which the same can be done.
 */
const panels: Readonly<Record<string, (link: HTMLAnchorElement) => Promise<void>>> = {
  settings: async (link) => (await import('./open-settings.client.ts')).openSettings(link),
  list: async (link) => (await import('./open-list.client.ts')).openList(link),
  listen: async (link) => (await import('./open-player.client.ts')).openPlayer(link),
};

/** Listens for presses on links to panels, and for choices made elsewhere. */
export function enhancePanels(): void {
  addEventListener('click', async (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-panel]');
    if (!link || ctrlKey || metaKey || shiftKey) return;
    const open = panels[link.dataset['panel'] ?? ''];
    if (!open) return;
    event.preventDefault();
    try {
      await open(link);
    } catch {
      location.assign(link.href);
    }
  });
  // Where nothing can read aloud, nothing offers to.
  if ('speechSynthesis' in globalThis) {
    document.querySelector('[data-panel=listen]')?.parentElement?.removeAttribute('hidden');
  }
  void continueKept();
  // A page that comes back from the browser’s memory may be older than a choice.
  addEventListener('pageshow', ({ persisted }) => persisted && showKeptChoices());
  addEventListener('storage', showKeptChoices);
}

/** Does nothing, and loads nothing, unless there is a reading list. */
async function continueKept(): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>('#reading-list-link');
  try {
    if (!link || !localStorage.getItem(LIST_KEY)) return;
    await (await import('./continue.client.ts')).continueReading(link);
  } catch {
    // Storage is blocked, or the network is gone: the page is as good as without a list.
  }
}

async function showKeptChoices(): Promise<void> {
  (await import('./choices.client.ts')).showKeptChoices();
}
