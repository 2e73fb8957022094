import { loadStyles } from '../styles/dialog-styles.client.ts';
import styles from '../styles/panel.css?url';

/** Gives the page the styles that panels need. */
export function stylePanels(): Promise<void> {
  return loadStyles(styles);
}

/** A part of another page of this site. Rejects if the page doesn’t come, or lacks the part. */
export function fetchPart<Part extends HTMLElement>(href: string, selector: string): Promise<Part> {
  return new Promise((resolve, reject) => {
    // Unlike a parser fed with text, this makes a document without going around Trusted Types.
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.onload = () => {
      const part = request.responseXML?.querySelector<Part>(selector);
      if (request.status === 200 && part) resolve(document.importNode(part, true));
      else reject(new Error(`${href} answered ${request.status} without ${selector}.`));
    };
    request.onerror = () => reject(new Error(`${href} didn’t answer.`));
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
    if (target === dialog || (target instanceof HTMLButtonElement && target.value === 'close')) {
      dialog.close();
    }
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    // Safari doesn’t focus a link that is pressed with the mouse, so nothing would get the focus back.
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
