/** Shorter selections are slips of the hand. */
const LEAST_LETTERS = 12;

/**
 * Puts the system’s own share sheet beside an article’s link about sharing, where there is one, and
 * offers to share a passage as soon as one is selected. Nothing more is loaded before that.
 */
export function enhanceShareLink(): void {
  const link = document.querySelector<HTMLAnchorElement>('#share');
  if (!link) return;
  if ('share' in navigator) link.before(makeShareButton(link.dataset['name'] ?? ''), ' ');
  const offer = async () => {
    const passage = getSelection()?.toString().trim() ?? '';
    if (passage.length < LEAST_LETTERS) return;
    document.removeEventListener('selectionchange', offer);
    const { offerPassages } = await import('./passage.client.ts');
    await offerPassages(readAddress(), new URL('words.json', link.href));
  };
  document.addEventListener('selectionchange', offer);
}

function makeShareButton(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pill';
  button.textContent = name;
  button.addEventListener('click', () => {
    const [title] = document.title.split(' | ');
    // Closing the sheet rejects the promise; there is nothing to do about it.
    navigator.share({ title: title ?? '', url: readAddress() }).catch(() => undefined);
  });
  return button;
}

/** The article’s address without what the reader’s own way added to it. */
function readAddress(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.pathname
  );
}
