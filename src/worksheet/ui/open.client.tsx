import { render } from 'preact';
import { forgetLeaving, hasLeft } from '../../help/leave.client.ts';
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { Worksheet } from './Worksheet.tsx';

/** Puts the worksheet in the place of the paper sheet, which stays there if this script never comes. */
export function openWorksheet(): void {
  const root = document.querySelector<HTMLElement>('#worksheet');
  const words = document.querySelector('#worksheet-words')?.textContent;
  if (!root || !words) return;
  root.replaceChildren();
  render(
    <Worksheet
      words={JSON.parse(words) as WorksheetWords}
      locale={document.documentElement.lang}
      paper={root.dataset['paper'] ?? ''}
      isCovered={hasLeft()}
      onUncover={forgetLeaving}
    />,
    root,
  );
}
