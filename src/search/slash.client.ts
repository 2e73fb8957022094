/** On this device alone: present if the reader has switched the key off. */
const OFF_KEY = 'cairn:slash-off';

/** Makes `/` lead to the search box, unless somebody is writing or has switched the key off. */
export function enhanceSlashKey(): void {
  const input = document.querySelector<HTMLInputElement>('#query');
  const choice = document.querySelector<HTMLElement>('#slash-key');
  const box = choice?.querySelector('input');
  let isOff = readIsOff();
  if (choice && box) {
    choice.hidden = false;
    box.checked = !isOff;
    box.addEventListener('change', () => {
      isOff = !box.checked;
      keep(isOff);
    });
  }
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || isOff) return;
    const isWriting =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    if (isWriting) return;
    event.preventDefault();
    input?.focus();
    input?.select();
  });
}

function readIsOff(): boolean {
  try {
    return localStorage.getItem(OFF_KEY) !== null;
  } catch {
    return false;
  }
}

function keep(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(OFF_KEY, '1');
    else localStorage.removeItem(OFF_KEY);
  } catch {
    // Storage is blocked: the choice lasts for this page.
  }
}
