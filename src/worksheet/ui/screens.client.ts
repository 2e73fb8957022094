/**
 * Which screen shows. Each step is an entry in the browser’s own history, so that its Back button
 * works; what stands there is names of screens and ids made by chance, never a person’s words. The
 * address stays the same.
 */
import type { Screen } from './screens.ts';
import type { Holder } from './state.ts';

/**
 * Starts at the screen that the history remembers. Returns what goes to another one, in place of the
 * one before or after it.
 */
export function createScreens({ set }: Holder, beforeLeaving: () => void) {
  function show(screen: Screen): void {
    beforeLeaving();
    set({ screen, reply: undefined, scratch: {} });
    scrollTo({ top: 0 });
    // The new heading is drawn by then; a screen reader starts there. Not a frame later: whoever has
    // begun to type in the new screen would be torn out of the field.
    queueMicrotask(() => document.querySelector<HTMLElement>('#worksheet h1')?.focus());
  }

  addEventListener('popstate', ({ state }) => show(readState(state)));
  set({ screen: readState(history.state) });

  return (screen: Screen, { replace = false } = {}): void => {
    if (replace) history.replaceState({ screen }, '');
    else history.pushState({ screen }, '');
    show(screen);
  };
}

/** Nobody comes upon deleting by going back. */
function readState(state: unknown): Screen {
  const screen = (state as { screen?: Screen } | null)?.screen;
  return screen === undefined || screen.at === 'delete' ? { at: 'home' } : screen;
}
