import { choose, getChoice } from './choices.client.ts';
import { settingNames } from './settings.ts';

/** Makes the form show what is chosen, and each change count at once. */
export function enhanceSettings(
  form = document.querySelector<HTMLFormElement>('#reading-form'),
): void {
  if (!form) return;
  const status = form.querySelector('[role=status]');
  const { kept = '', lost = '' } = form.dataset;
  for (const name of settingNames) {
    for (const radio of form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)) {
      radio.checked = radio.value === getChoice(name);
    }
  }
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const name = settingNames.find((setting) => setting === target.name);
    if (name && status) status.textContent = choose(name, target.value) ? kept : lost;
  });
  // The form is written with the usual choices, so the browser’s own reset puts the buttons right.
  form.addEventListener('reset', () => {
    const results = settingNames.map((name) => choose(name, 'usual'));
    if (status) status.textContent = results.every(Boolean) ? kept : lost;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.closest('dialog')?.close();
  });
  form.hidden = false;
}
