/**
 * Keeps the choice of colors between pages. The choice itself is made by CSS alone (`tokens.css`).
 *
 * The head of every page holds this function’s text, so that a dark page never flashes white: a
 * script of its own would come after the first paint. So it uses nothing from outside itself, and
 * it is short.
 */
export function keepTheme(): void {
  const key = 'cairn:theme';
  const root = document.documentElement;
  const keep = (theme?: string) => {
    try {
      if (theme) localStorage[theme === 'system' ? 'removeItem' : 'setItem'](key, theme);
      theme = localStorage.getItem(key) ?? '';
    } catch {
      // Storage is blocked: a choice lasts for one page.
    }
    root.dataset['theme'] = theme;
  };
  keep();
  addEventListener('DOMContentLoaded', () => {
    document.getElementById(`theme-${root.dataset['theme']}`)?.setAttribute('checked', '');
  });
  addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'theme') keep(value);
  });
}
