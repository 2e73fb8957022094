import { loadDialogStyles } from '../styles/dialog-styles.client.ts';

/** Makes each link that offers a step a button that adds it. The dialog comes with the first press. */
export function enhanceAddStep(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.add-step')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.textContent = link.textContent;
    button.setAttribute('aria-haspopup', 'dialog');
    const step = link.closest('.try-this')?.querySelector('strong')?.textContent ?? '';
    const worksheet = new URL('../', link.href);
    button.addEventListener('click', async () => {
      try {
        const [{ openAddStep }, answer] = await Promise.all([
          import('./ui/open-add-step.client.tsx'),
          fetch(new URL('words.json', worksheet)),
          loadDialogStyles(),
        ]);
        openAddStep(step, await answer.json(), worksheet.href);
      } catch {
        // The network is gone: the sheet of paper may still be in the browser’s store.
        location.assign(link.href);
      }
    });
    link.replaceWith(button);
  }
}
