import { Button } from './Button.tsx';
import { app } from './current.ts';

/** Asks the browser not to clear what is kept, on a press: some browsers then ask the person. */
export function AskToKeep() {
  const { keepAsk, keepGranted, keepDenied } = app.words.stone;
  if (navigator.storage?.persist === undefined) return null;
  async function ask(): Promise<void> {
    app.tell((await navigator.storage.persist()) ? keepGranted : keepDenied);
  }
  return <Button onClick={ask}>{keepAsk}</Button>;
}
