import { render } from 'preact';
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { createApp } from './app.client.ts';
import { setApp } from './current.ts';
import { Worksheet } from './Worksheet.tsx';

/** Puts the worksheet in the place of the paper sheet, which stays there if this script never comes. */
export function openWorksheet(): void {
  const root = document.querySelector<HTMLElement>('#worksheet');
  const json = document.querySelector('#worksheet-words')?.textContent;
  // After leaving in a hurry the head of the page hides it: then nothing is even read.
  if (!root || !json || document.documentElement.hidden) return;
  root.replaceChildren();
  draw(root, JSON.parse(json) as WorksheetWords);
}

/** Draws the worksheet, and again after every change of its state. */
function draw(root: HTMLElement, words: WorksheetWords): void {
  let isAwaited = false;
  const redraw = () => {
    isAwaited = false;
    setApp({ ...app, ...app.get() });
    render(<Worksheet paper={root.dataset['paper'] ?? ''} />, root);
  };
  const app = createApp({ words, locale: document.documentElement.lang }, () => {
    // Changes made together are drawn together.
    if (!isAwaited) queueMicrotask(redraw);
    isAwaited = true;
  });
  redraw();
}
