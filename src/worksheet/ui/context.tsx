import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from './app.client.ts';

export const AppContext = createContext<App | undefined>(undefined);

/** The app around a screen. Throws outside of one, which is a mistake in our code. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('This part stands outside the worksheet.');
  return app;
}
