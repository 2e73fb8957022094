import type { Id, TableName, Worksheet } from '../model/shapes.ts';

export const GOAL_PAGES = 6;
/** The page of a goal that asks for a step. */
export const STEP_PAGE = 5;
export const STEP_PAGES = 2;

/** The three ways in which a goal ends. */
export const endings = ['resting', 'built', 'let-go'] as const;

/** Every screen, with the records that it is about. */
export interface Screens {
  readonly home: object;
  readonly keep: { readonly next: 'goal' | 'step' | 'files' };
  readonly goal: { readonly id: Id; readonly step: Id; readonly page: number };
  readonly step: { readonly id: Id; readonly goal?: Id | undefined; readonly page: number };
  readonly plan: { readonly id: Id };
  readonly checkIn: { readonly id: Id };
  readonly mark: { readonly goal?: Id | undefined; readonly step?: Id | undefined };
  readonly stone: { readonly id: Id; readonly isNew?: boolean };
  readonly session: { readonly id: Id };
  readonly ending: { readonly id: Id; readonly status: (typeof endings)[number] };
  readonly files: object;
  readonly picture: object;
  readonly delete: object;
}

export type Screen = {
  [At in keyof Screens]: { readonly at: At } & Screens[At];
}[keyof Screens];

/** Records without which a screen has nothing to show. */
const needs: Partial<Record<Screen['at'], TableName>> = {
  plan: 'goals',
  checkIn: 'goals',
  ending: 'goals',
  stone: 'stones',
};

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

/**
 * What there is to draw for a screen: itself, or home if its record is not there. That was skipped,
 * taken back, or deleted in another tab.
 */
export function findScreen(screen: Screen, worksheet: Worksheet): Screen {
  const table = needs[screen.at];
  const isThere = table === undefined || ('id' in screen && screen.id in worksheet[table]);
  return isThere ? screen : { at: 'home' };
}
