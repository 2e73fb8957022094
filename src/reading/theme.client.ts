/**
 * Keeps the choice of colors between pages. The choice itself is made by CSS alone (`tokens.css`).
 *
 * The head of every page holds this function’s text, so that a dark page never flashes white: a
 * script of its own would come after the first paint. So it uses nothing from outside itself.
 */
export function keepTheme(): void {
  const key = 'cairn:theme';
  const root = document.documentElement;
  try {
    const kept = localStorage.getItem(key);
    if (kept) root.dataset['theme'] = kept;
  } catch {
    // Storage is blocked: the device’s own setting holds, and a choice lasts for one page.
  }
  addEventListener('DOMContentLoaded', () => {
    const choice = document.getElementById(`theme-${root.dataset['theme']}`);
    if (choice instanceof HTMLInputElement) choice.checked = true;
  });
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    if (target.value === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = target.value;
    try {
      if (target.value === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, target.value);
    } catch {
      // As above.
    }
  });
}
