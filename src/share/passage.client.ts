import {
  GenerateFragmentStatus,
  generateFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import passageStyles from '../styles/passage.css?url';
import { writeTextFragment } from './text-fragment.ts';

/** What the offer says, from the share page’s `words.json`. */
interface PassageWords {
  readonly passage: string;
  readonly copied: string;
  readonly failed: string;
}

/**
 * Shows a button while a passage of the text is selected. Pressing it passes on a link that opens
 * the page (`address`) at that passage: through the system’s share sheet where there is one, else as
 * a copy. The words of the offer are fetched from `words`.
 */
export async function offerPassages(address: string, words: URL): Promise<void> {
  const answer = await fetch(words);
  const { passage, copied, failed }: PassageWords = await answer.json();
  const prose = document.querySelector('.prose');
  const bar = document.createElement('div');
  const button = document.createElement('button');
  const status = document.createElement('span');
  bar.className = 'passage-bar no-print';
  bar.hidden = true;
  button.type = 'button';
  button.className = 'pill bg-accent text-on-accent';
  button.textContent = passage;
  status.setAttribute('role', 'status');
  bar.append(button, status);
  prose?.after(bar);
  dress();

  const follow = () => {
    const selection = getSelection();
    const isInProse = Boolean(
      selection && !selection.isCollapsed && prose?.contains(selection.anchorNode),
    );
    if (!isInProse && bar.contains(document.activeElement)) return;
    bar.hidden = !isInProse;
    if (isInProse) status.textContent = '';
  };
  document.addEventListener('selectionchange', follow);
  follow();

  // A press would move the focus and, in some browsers, drop the selection with it.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    const link = `${address}${describePassage(selection)}`;
    try {
      if (Reflect.has(navigator, 'share')) await navigator.share({ url: link });
      else {
        await navigator.clipboard.writeText(link);
        status.textContent = copied;
      }
    } catch (error) {
      if ((error as Error).name !== 'AbortError') status.textContent = failed;
    }
  });
}

/** Fetches the styles of the offer; without them it is a plain button below the text. */
function dress(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = passageStyles;
  document.head.append(link);
}

/** The part of an address that names a passage; nothing where no fragment can name it. */
function describePassage(selection: Selection): string {
  const { status, fragment } = generateFragment(selection);
  return status === GenerateFragmentStatus.SUCCESS && fragment !== undefined
    ? writeTextFragment(fragment)
    : '';
}
