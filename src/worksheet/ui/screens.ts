import type { Goal, Id } from '../model/shapes.ts';

export const GOAL_PAGES = 6;
export const STEP_PAGES = 2;

/** A screen, and the records that it is about. */
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
