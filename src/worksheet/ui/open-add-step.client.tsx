import { render } from 'preact';
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { AddStep } from './AddStep.tsx';

export type AddStepWords = WorksheetWords['addStep'];

/** Shows the dialog that adds a step, and takes it away once it is closed. */
export function openAddStep(step: string, words: AddStepWords, worksheet: string): void {
  const place = document.createElement('div');
  document.body.append(place);
  const close = () => {
    render(null, place);
    place.remove();
  };
  render(<AddStep step={step} words={words} worksheet={worksheet} onClose={close} />, place);
  place.querySelector('dialog')?.showModal();
}
