import { useApp } from './context.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { Screen } from './Screen.tsx';
import { count, fill } from './words.ts';

/** Says what deleting takes and what it leaves, and then does it. */
export function DeleteAll() {
  const { words, worksheet, locale, deleteEverything, go } = useApp();
  const text = words.files;
  const { goals, stones } = worksheet.value;
  return (
    <Screen
      title={text.deleteTitle}
      actions={
        <>
          <SaveCopy />
          <button
            type="button"
            class="pill pill-danger"
            onClick={() => {
              deleteEverything();
              go({ at: 'home' }, { replace: true });
            }}
          >
            {text.deleteNow}
          </button>
          <button
            type="button"
            class="pill pill-ink"
            onClick={() => go({ at: 'home' }, { replace: true })}
          >
            {text.deleteKeep}
          </button>
        </>
      }
    >
      <p>
        {fill(text.deleteText, {
          goals: count(text.goals, Object.keys(goals).length, locale),
          stones: count(text.stones, Object.keys(stones).length, locale),
        })}
      </p>
    </Screen>
  );
}
