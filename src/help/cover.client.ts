/**
 * Keeps this site’s pages hidden in a tab that somebody left in a hurry: Back may lead to one of
 * them, from the network or from the browser’s memory. A bland page takes its place and asks.
 *
 * The head of every page holds this function’s text, so that nothing flashes up first. So it uses
 * nothing from outside itself, and it is short.
 */
export function coverAfterLeaving(key: string, closed: string): void {
  const cover = () => {
    try {
      if (sessionStorage.getItem(key)) {
        document.documentElement.hidden = true;
        location.replace(closed);
      }
    } catch {
      // Storage is blocked: leaving could not be remembered.
    }
  };
  cover();
  addEventListener('pageshow', cover);
}
