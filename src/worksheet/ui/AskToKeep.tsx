import { useSignal } from '@preact/signals';
import { useApp } from './context.tsx';

/** Asks the browser not to clear what is kept, on a press: some browsers then ask the person. */
export function AskToKeep() {
  const { words, say } = useApp();
  const answer = useSignal('');
  if (navigator.storage?.persist === undefined) return null;
  async function ask(): Promise<void> {
    const isGranted = await navigator.storage.persist();
    answer.value = isGranted ? words.stone.keepGranted : words.stone.keepDenied;
    say(answer.value);
  }
  return (
    <>
      <button type="button" class="link" onClick={ask}>
        {words.stone.keepAsk}
      </button>
      {answer.value && <p class="hint">{answer.value}</p>}
    </>
  );
}
