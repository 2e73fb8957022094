import { Button } from './Button.tsx';
import { app, useScratch } from './current.ts';

/** Asks the browser not to clear what is kept, on a press: some browsers then ask the person. */
export function AskToKeep() {
  const { keepAsk, keepGranted, keepDenied } = app.words.stone;
  const [answer, setAnswer] = useScratch('answer', '');
  if (navigator.storage?.persist === undefined) return null;
  async function ask(): Promise<void> {
    const heard = (await navigator.storage.persist()) ? keepGranted : keepDenied;
    setAnswer(heard);
    app.say(heard);
  }
  return (
    <>
      <Button onClick={ask}>{keepAsk}</Button>
      {answer && <p class="hint">{answer}</p>}
    </>
  );
}
