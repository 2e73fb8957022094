/**
 * Which screen shows. Each step is an entry in the browser’s own history, so that its Back button
 * works; what stands there is names of screens and ids made by chance, never a person’s words. The
 * address stays the same.
 */
import type { Goal, Id, TableName, Worksheet } from '../model/shapes.ts';
import type { Holder } from './state.ts';

export const GOAL_PAGES = 6;
export const STEP_PAGES = 2;

export type Screen =
  | { readonly at: 'home' }
  | { readonly at: 'keep'; readonly next: 'goal' | 'step' | 'files' }
  | { readonly at: 'goal'; readonly id: Id; readonly step: Id; readonly page: number }
  | { readonly at: 'step'; readonly id: Id; readonly goal?: Id | undefined; readonly page: number }
  | { readonly at: 'plan' | 'checkIn'; readonly id: Id }
  | { readonly at: 'mark'; readonly goal?: Id | undefined; readonly step?: Id | undefined }
  | { readonly at: 'stone' | 'session'; readonly id: Id }
  | { readonly at: 'ending'; readonly id: Id; readonly status: Exclude<Goal['status'], 'active'> }
  | { readonly at: 'files' | 'picture' | 'delete' };

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

/** The screen after this page of a goal or a step. */
export function getNextScreen(screen: Screen): Screen {
  if (screen.at === 'goal') {
    return screen.page < GOAL_PAGES
      ? { ...screen, page: screen.page + 1 }
      : { at: 'plan', id: screen.id };
  }
  return screen.at === 'step' && screen.page < STEP_PAGES
    ? { ...screen, page: screen.page + 1 }
    : { at: 'home' };
}

function readState(state: unknown, worksheet: Worksheet): Screen {
  const screen = (state as { screen?: Screen } | null)?.screen;
  if (screen === undefined) return { at: 'home' };
  const table = needs[screen.at];
  const isThere = table === undefined || ('id' in screen && screen.id in worksheet[table]);
  return isThere && screen.at !== 'delete' ? screen : { at: 'home' };
}
