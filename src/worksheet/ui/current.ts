import type { App } from './app.client.ts';
import type { State } from './state.ts';

/**
 * The worksheet as the screens see it: its state, and everything that can be done to it. There is
 * one on a page, so that they need no context to find it. It is set before each drawing.
 */
export let app: App & State;

export function setApp(current: App & State): void {
  app = current;
}

/**
 * Something that a screen remembers until another one comes, and how to change it: what is half
 * typed, or open. It is no part of the worksheet and is never kept.
 */
export function useScratch<Value>(name: string, first: Value): [Value, (value: Value) => void] {
  const { scratch, get, set } = app;
  return [
    name in scratch ? (scratch[name] as Value) : first,
    (value) => set({ scratch: { ...get().scratch, [name]: value } }),
  ];
}
