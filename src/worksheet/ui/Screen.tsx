import type { ComponentChildren } from 'preact';
import { useApp } from './context.tsx';
import { getNextScreen } from './screens.client.ts';
import { fill } from './words.ts';

interface Props {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Which page of how many, for screens that come one after another. */
  readonly page?: { readonly step: number; readonly steps: number } | undefined;
  readonly children: ComponentChildren;
  /** Buttons at the end, before Back; Continue if left out, none if null. */
  readonly actions?: ComponentChildren;
}

/** One question on a screen of its own. Focus goes to its heading when it comes. */
export function Screen({ title, lead, page, children, actions }: Props) {
  const { words, screen, go } = useApp();
  const { common } = words;
  return (
    <div class="screen no-print">
      {page && <p class="hint">{fill(common.stepOf, page)}</p>}
      <h1 class="text-h2" tabIndex={-1}>
        {title}
      </h1>
      {lead && <p class="mt-3 text-ink-soft">{lead}</p>}
      <div class="screen-body">{children}</div>
      <div class="actions">
        {actions === undefined ? (
          <button
            type="button"
            class="pill bg-accent text-on-accent"
            onClick={() => go(getNextScreen(screen.value))}
          >
            {common.continue}
          </button>
        ) : (
          actions
        )}
        <button type="button" class="pill pill-soft" onClick={() => history.back()}>
          {common.back}
        </button>
      </div>
    </div>
  );
}
