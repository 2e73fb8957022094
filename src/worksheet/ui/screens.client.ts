/**
 * Which screen shows. Each step is an entry in the browser’s own history, so that its Back button
 * works; what stands there is names of screens and ids made by chance, never a person’s words. The
 * address stays the same.
 */
import type { TableName, Worksheet } from '../model/shapes.ts';
import type { Screen } from './screens.ts';
import type { Holder } from './state.ts';

/** Records without which a screen has nothing to show. */
const needs: Partial<Record<Screen['at'], TableName>> = {
  plan: 'goals',
  checkIn: 'goals',
  ending: 'goals',
  stone: 'stones',
};

/**
 * Starts at the screen that the history remembers, if it still has something to show. Returns what
 * goes to another one, in place of the one before or after it.
 */
export function createScreens({ get, set }: Holder, beforeLeaving: () => void) {
  const remember = (state: unknown) => readState(state, get().worksheet);

  function show(screen: Screen): void {
    beforeLeaving();
    set({ screen, reply: undefined, scratch: {} });
    scrollTo({ top: 0 });
    // The new heading is drawn by then; a screen reader starts there.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#worksheet h1')?.focus());
  }

  addEventListener('popstate', ({ state }) => show(remember(state)));
  set({ screen: remember(history.state) });

  return (screen: Screen, { replace = false } = {}): void => {
    if (replace) history.replaceState({ screen }, '');
    else history.pushState({ screen }, '');
    show(screen);
  };
}

function readState(state: unknown, worksheet: Worksheet): Screen {
  const screen = (state as { screen?: Screen } | null)?.screen;
  if (screen === undefined) return { at: 'home' };
  const table = needs[screen.at];
  const isThere = table === undefined || ('id' in screen && screen.id in worksheet[table]);
  return isThere && screen.at !== 'delete' ? screen : { at: 'home' };
}
