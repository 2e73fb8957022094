/**
 * Sets the kept choices on the page’s root.
 *
 * The head of every page holds this function’s text, so that a dark page never flashes white: a
 * script of its own would come after the first paint. So it uses nothing from outside itself, and
 * it is short.
 */
export function applySettings(): void {
  try {
    Object.assign(
      document.documentElement.dataset,
      JSON.parse(localStorage.getItem('cairn:reading') ?? '{}'),
    );
  } catch {
    // Storage is blocked, or holds something else: the usual it is.
  }
}
