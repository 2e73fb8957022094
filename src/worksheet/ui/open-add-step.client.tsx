import { render } from 'preact';
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { createId } from '../model/id.ts';
import { toLocalDate } from '../model/local-date.ts';
import { applyPatch } from '../model/patch.ts';
import { listGoals } from '../model/worksheet.ts';
import { openDeviceStore } from '../store/device.client.ts';
import { AddStep, type Outcome } from './AddStep.tsx';
import { draftStep } from './drafts.ts';

/**
 * Shows the dialog that adds a step to the worksheet, and takes it away once it is closed. `address`
 * is that of the worksheet.
 */
export function openAddStep(step: string, words: WorksheetWords['addStep'], address: string): void {
  const place = document.createElement('div');
  document.body.append(place);
  const store = openDeviceStore();
  const loaded = store?.load();
  const goals = loaded ? listGoals(loaded.worksheet, 'active') : [];
  let text = step;
  let goal = '';
  let outcome: Outcome | undefined = store ? undefined : 'failed';

  function add(): void {
    if (store === undefined || loaded === undefined) return;
    const patch = { steps: { [createId()]: { ...draftStep(goal || undefined), text } } };
    const { worksheet } = applyPatch(loaded.worksheet, patch, createId());
    const { status } = store.save(worksheet, { mayShrink: false, today: toLocalDate(new Date()) });
    const isBusy = status === 'cleared' || status === 'newer';
    outcome = status === 'saved' ? 'added' : isBusy ? 'busy' : 'failed';
    draw();
  }

  function draw(): void {
    render(
      <AddStep
        words={words}
        address={address}
        goals={goals}
        text={text}
        outcome={outcome}
        onWrite={(written) => {
          text = written;
          draw();
        }}
        onChoose={(chosen) => {
          goal = chosen;
        }}
        onAdd={add}
        onClose={() => {
          render(null, place);
          place.remove();
        }}
      />,
      place,
    );
  }

  draw();
  place.querySelector('dialog')?.showModal();
}
