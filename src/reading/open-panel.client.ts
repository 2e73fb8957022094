import { loadStyles } from '../styles/dialog-styles.client.ts';
import styles from '../styles/panels.css?url';

/** Gives the page the styles that panels need. */
export function stylePanels(): Promise<void> {
  return loadStyles(styles);
}

/**
 * A part that panels are made of, from the page that holds them all. It stands beside the page that a
 * panel’s link leads to. Rejects if it doesn’t come.
 */
export function fetchPart<Part extends HTMLElement>(
  link: HTMLAnchorElement,
  selector: string,
): Promise<Part> {
  const address = new URL('../parts/', link.href).href;
  return new Promise((resolve, reject) => {
    // Unlike a parser fed with text, this makes a document without going around Trusted Types.
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      const part = request.responseXML?.querySelector<Part>(selector);
      if (request.status === 200 && part) resolve(document.importNode(part, true));
      else reject(new Error(`${address} answered ${request.status} without ${selector}.`));
    };
    request.onerror = () => reject(new Error(`${address} didn’t answer.`));
    request.send();
  });
}

/** Shows content in a dialog under a title, until somebody closes it. */
export function openDialog(title: string, content: HTMLElement, opener: HTMLElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'reading-dialog no-print';
  const heading = document.createElement('h2');
  heading.id = 'reading-dialog-title';
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading, content);
  dialog.addEventListener('click', ({ target }) => {
    // The dialog itself is hit only outside its content, on the backdrop.
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    // Safari doesn’t focus a link that is pressed with the mouse, so nothing would get the focus back.
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
