import { useApp } from './context.tsx';
import { fill } from './words.ts';

/** The answer to the last action, with Undo. It has no timer: it stays until the next action. */
export function Reply() {
  const { words, reply, undos, undo, go } = useApp();
  const { common, actions } = words;
  const last = undos.value.at(-1);
  const next = reply.value?.next;
  if (last === undefined && reply.value === undefined) return null;
  return (
    <div class="reply no-print">
      {reply.value && (
        <p class="answered" translate={false}>
          {reply.value.text}
        </p>
      )}
      <p class="links">
        {next && (
          <button type="button" class="link" onClick={() => go(next.screen)}>
            {next.name}
          </button>
        )}
        {last && (
          <button type="button" class="link" onClick={undo}>
            {fill(common.undoLabel, { action: actions[last.action] })}
          </button>
        )}
      </p>
    </div>
  );
}
