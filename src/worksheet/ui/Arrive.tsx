import { createId } from '../model/id.ts';
import { Button } from './Button.tsx';
import { app, useScratch } from './current.ts';
import type { Screen } from './screens.ts';

interface Props {
  /** Address of the sheet to print and fill in by hand. */
  readonly paper: string;
}

/** The first thing that a new person sees: what this is, who can see it, and four ways to begin. */
export function Arrive({ paper }: Props) {
  const { arrive } = app.words;
  const [isNotToday, setNotToday] = useScratch('isNotToday', false);
  const isHomeScreenApp = matchMedia('(display-mode: standalone)').matches;
  const begin = (next: 'goal' | 'step' | 'files') => () =>
    app.go(app.place === undefined ? { at: 'keep', next } : openScreen(next));

  return (
    <div class="screen">
      <h1 class="text-h1 page-title" tabIndex={-1}>
        {app.words.title}
      </h1>
      <p class="text-lead snug">{arrive.lead}</p>
      <p>
        {arrive.private} <a href="../privacy/">{arrive.check}</a>
      </p>
      <p>{arrive.stop}</p>
      <div class="actions">
        <Button look="main" onClick={begin('goal')}>
          {arrive.start}
        </Button>
        <Button look="ink" onClick={begin('step')}>
          {arrive.small}
        </Button>
        <Button look="soft" onClick={() => setNotToday(true)}>
          {arrive.notToday}
        </Button>
      </div>
      <div role="status">{isNotToday && <p class="panel">{arrive.notTodayText}</p>}</div>
      {isHomeScreenApp && <p class="panel">{arrive.homeScreen}</p>}
      <p class="hint">{arrive.usedBefore}</p>
      <p class="links">
        <Button onClick={begin('files')}>{arrive.open}</Button>
        <a class="link" href={paper}>
          {arrive.print}
        </a>
      </p>
      <p class="hint">{arrive.offline}</p>
    </div>
  );
}

/** The screen that a way to begin leads to; what it is about gets its id now. */
export function openScreen(next: 'goal' | 'step' | 'files'): Screen {
  if (next === 'files') return { at: 'files' };
  return next === 'goal'
    ? { at: 'goal', id: createId(), step: createId(), page: 1 }
    : { at: 'step', id: createId(), page: 1 };
}
