import { app } from './current.ts';

/** Where the words are kept right now, in one quiet line; a notice tells of everything else. */
export function StatusLine() {
  const { saved, page, nothing } = app.words.status;
  const lines: Partial<Record<typeof app.status, string>> = { saved, page, nothing };
  const line = lines[app.status];
  return line === undefined ? null : (
    <p class="status-line hint">
      <span class={app.status === 'saved' ? 'dot done' : 'dot'} aria-hidden="true" />
      {line}
    </p>
  );
}
