import type { Id } from '../model/shapes.ts';
import { Go } from './Button.tsx';
import { app } from './current.ts';
import { endings } from './screens.ts';

interface Props {
  readonly id: Id;
}

/** The three ways to lay a goal down. */
export function EndingLinks({ id }: Props) {
  return (
    <>
      {endings.map((status) => (
        <Go key={status} to={{ at: 'ending', id, status }}>
          {app.words.ending.links[status]}
        </Go>
      ))}
    </>
  );
}
