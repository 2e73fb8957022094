import type { Id } from '../model/shapes.ts';
import { Go } from './Button.tsx';
import { app } from './current.ts';

interface Props {
  readonly id: Id;
}

/** The three ways to lay a goal down. */
export function EndingLinks({ id }: Props) {
  const { putDown, goodEnough, letGo } = app.words.home;
  return (
    <>
      <Go to={{ at: 'ending', id, status: 'resting' }}>{putDown}</Go>
      <Go to={{ at: 'ending', id, status: 'built' }}>{goodEnough}</Go>
      <Go to={{ at: 'ending', id, status: 'let-go' }}>{letGo}</Go>
    </>
  );
}
