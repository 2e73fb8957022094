import type { ComponentChildren } from 'preact';
import { fill } from '../words/fill.ts';
import { Button, Go } from './Button.tsx';
import { app } from './current.ts';
import { getNextScreen, STEP_PAGE } from './screens.ts';

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
  const { common } = app.words;
  return (
    <div class="screen">
      {page && <p class="hint">{fill(common.stepOf, page)}</p>}
      <h1 class="text-h2" tabIndex={-1}>
        {title}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      <div class="screen-body">{children}</div>
      <div class="actions">
        {actions === undefined ? (
          <Go look="main" to={getNextScreen(app.screen)}>
            {common.continue}
          </Go>
        ) : (
          actions
        )}
        <Button look="soft" onClick={() => history.back()}>
          {common.back}
        </Button>
        {app.screen.at === 'goal' && app.screen.page < STEP_PAGE - 1 && (
          <Go to={{ ...app.screen, page: STEP_PAGE }}>{common.skip}</Go>
        )}
      </div>
    </div>
  );
}
