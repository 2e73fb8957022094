/**
 * Keeps this site’s pages hidden in a tab that somebody left in a hurry: Back may lead to one of
 * them, from the network or from the browser’s memory. A bland page takes its place and asks.
 *
 * Firefox gives a page that is gone back to the tab’s storage as it was when that page was left, and
 * so without the mark: a second press of Back can show an earlier page there. A mark that lasts would
 * outlive the tab on a device that was to keep nothing, so /leaving/ says so instead.
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
