import { useApp } from './context.tsx';

/** Where the words are kept right now, in one quiet line. */
export function StatusLine() {
  const { words, status } = useApp();
  const { saved, page, nothing } = words.status;
  const lines: Partial<Record<typeof status.value, string>> = { saved, page, nothing };
  const line = lines[status.value];
  return line === undefined ? null : (
    <p class="status-line text-small text-ink-soft">
      <span class={status.value === 'saved' ? 'dot done' : 'dot'} aria-hidden="true" />
      {line}
    </p>
  );
}
