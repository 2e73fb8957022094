import { Button, Go } from './Button.tsx';
import { app } from './current.ts';

/** The answer to the last action, with Undo. It has no timer: it stays until the next action. */
export function Reply() {
  const { common, actions } = app.words;
  const last = app.undos.at(-1);
  if (last === undefined && app.reply === undefined) return null;
  return (
    <div class="reply">
      {app.reply && (
        <p class="answered" translate={false}>
          {app.reply.text}
        </p>
      )}
      <p class="links">
        {app.reply?.next && <Go to={app.reply.next.screen}>{app.reply.next.name}</Go>}
        {last && <Button onClick={app.undo}>{`${common.undo}: ${actions[last.action]}`}</Button>}
      </p>
    </div>
  );
}
