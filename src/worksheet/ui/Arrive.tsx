import { useSignal } from '@preact/signals';
import { createId } from '../model/id.ts';
import { useApp } from './context.tsx';
import type { Screen } from './screens.client.ts';

interface Props {
  /** Address of the sheet to print and fill in by hand. */
  readonly paper: string;
}

/** The first thing that a new person sees: what this is, who can see it, and four ways to begin. */
export function Arrive({ paper }: Props) {
  const { words, place, go } = useApp();
  const { arrive } = words;
  const isNotToday = useSignal(false);
  const isHomeScreenApp = matchMedia('(display-mode: standalone)').matches;

  function begin(next: 'goal' | 'step' | 'files'): void {
    go(place.value === undefined ? { at: 'keep', next } : openScreen(next));
  }

  return (
    <div class="screen no-print">
      <h1 class="text-h1 page-title" tabIndex={-1}>
        {words.title}
      </h1>
      <p class="mt-4 text-lead snug">{arrive.lead}</p>
      <p class="mt-4">
        {arrive.private}{' '}
        <a href={new URL('../../privacy/', new URL(paper, location.href)).href}>{arrive.check}</a>
      </p>
      <p class="mt-3">
        {arrive.stop} {words.common.optional}
      </p>
      <div class="actions mt-6">
        <button type="button" class="pill bg-accent text-on-accent" onClick={() => begin('goal')}>
          {arrive.start}
        </button>
        <button type="button" class="pill pill-ink" onClick={() => begin('step')}>
          {arrive.small}
        </button>
        <button
          type="button"
          class="pill pill-soft"
          onClick={() => {
            isNotToday.value = true;
          }}
        >
          {arrive.notToday}
        </button>
      </div>
      <div role="status">
        {isNotToday.value && <p class="panel mt-5 bg-mist rounded-panel">{arrive.notTodayText}</p>}
      </div>
      {isHomeScreenApp && <p class="panel mt-5 bg-mist rounded-panel">{arrive.homeScreen}</p>}
      <p class="mt-8 text-small text-ink-soft">{arrive.usedBefore}</p>
      <p class="links text-small">
        <button type="button" class="link" onClick={() => begin('files')}>
          {arrive.open}
        </button>
        <a class="link" href={paper}>
          {arrive.print}
        </a>
      </p>
      <p class="mt-2 text-small text-ink-soft">{arrive.offline}</p>
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
