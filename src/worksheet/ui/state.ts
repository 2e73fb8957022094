/** What the worksheet’s screens show, and the one place that holds it. */
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import type { LocalDate } from '../model/local-date.ts';
import type { Patch } from '../model/patch.ts';
import type { Id, Worksheet } from '../model/shapes.ts';
import type { Meta } from '../store/meta.ts';
import type { Loaded, Saved } from '../store/store.ts';
import type { Screen } from './screens.ts';

/** Where words are kept. */
export type Place = 'device' | 'page';
export type Action = keyof WorksheetWords['actions'];
type Status = 'nothing' | 'page' | Saved['status'];
export type Notice = Exclude<
  keyof WorksheetWords['status'],
  'saved' | 'page' | 'nothing' | 'backAgain'
>;

export interface Undo {
  readonly action: Action;
  readonly patch: Patch;
  /** Typing in one field is one action, however many letters it has. */
  readonly field?: string | undefined;
  readonly deletes?: boolean;
}

/** What the page says about the last action, until the next one. */
export interface Reply {
  readonly text: string;
  readonly next?: undefined | { readonly name: string; readonly screen: Screen };
}

export interface State {
  readonly worksheet: Worksheet;
  readonly screen: Screen;
  /** Undefined until the person has chosen. */
  readonly place: Place | undefined;
  readonly status: Status;
  readonly notice: Notice | undefined;
  /** What can be taken back, the latest last. */
  readonly undos: readonly Undo[];
  readonly reply: Reply | undefined;
  /** What a screen reader says next. */
  readonly spoken: string;
  readonly today: LocalDate;
  readonly meta: Meta;
  /** The stone that has only now been placed. */
  readonly placed: Id | undefined;
  /** Texts that could not be read, as they were found. */
  readonly quarantined: readonly string[];
  /** What the current screen remembers until another one comes; see `useScratch`. */
  readonly scratch: Readonly<Record<string, unknown>>;
}

/** Holds the state. Whoever draws it is told of every change. */
export interface Holder {
  get(): State;
  set(change: Partial<State>): void;
  /** Has a screen reader say something. */
  say(spoken: string): void;
}

export function holdState(first: State, onChange: () => void): Holder {
  let state = first;
  function set(change: Partial<State>): void {
    state = { ...state, ...change };
    onChange();
  }
  return {
    get: () => state,
    set,
    say(spoken) {
      // The same words twice are heard twice only if something stood between them.
      set({ spoken: '' });
      requestAnimationFrame(() => set({ spoken }));
    },
  };
}

/** What is said of what this browser keeps when the page opens; undefined if it keeps nothing. */
export function greet(
  found: Loaded['found'] | undefined,
): Pick<State, 'place' | 'status' | 'notice'> {
  if (found === undefined) return { place: 'page', status: 'page', notice: 'blocked' };
  if (found === 'nothing') return { place: undefined, status: 'nothing', notice: undefined };
  return {
    place: 'device',
    status: found === 'newer' ? 'newer' : 'saved',
    notice: found === 'whole' ? undefined : found,
  };
}
