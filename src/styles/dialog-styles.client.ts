import dialogs from './dialog.css?url';

/** Fetches the styles of dialogs. */
export function loadDialogStyles(): Promise<void> {
  return loadStyles(dialogs);
}

/**
 * Fetches styles, once a page, and waits for them: nothing ever shows undressed. Without network it
 * shows all the same.
 */
export function loadStyles(address: string): Promise<void> {
  const [known] = document.querySelectorAll(`link[href="${address}"]`);
  if (known) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
