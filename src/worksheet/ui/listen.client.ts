import { isEmpty } from '../model/worksheet.ts';
import { PREFIX } from '../store/keys.ts';
import type { Saving } from './saving.client.ts';
import type { Holder } from './state.ts';

/** Listens to other tabs, and to the page being left, hidden and shown again. */
export function listen({ get }: Holder, { flush, lookAround, scrub }: Saving): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(PREFIX)) lookAround();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) lookAround();
  });
  addEventListener('focus', lookAround);
  addEventListener('focusout', flush);
  addEventListener('pagehide', () => {
    flush();
    scrub();
  });
  document.addEventListener('visibilitychange', () => {
    const isHidden = document.visibilityState === 'hidden';
    if (isHidden) flush();
    else lookAround();
    // Where nothing is to be left behind, the picture in the app switcher is empty too.
    if (get().place === 'page') document.documentElement.classList.toggle('covered', isHidden);
  });
  addEventListener('beforeunload', (event) => {
    if (get().place === 'page' && !isEmpty(get().worksheet)) event.preventDefault();
  });
}
