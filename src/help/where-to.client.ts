import { keepExit, readExit } from './exit.client.ts';
import { parseExit } from './exit.ts';

/** Lets the reader choose the page that leaving leads to. */
export function enhanceExitChoice(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-exit]');
  const own = document.querySelector<HTMLInputElement>('#exit-own');
  const status = document.querySelector('#exit-status');
  const link = document.querySelector<HTMLAnchorElement>('#leave');
  if (!form || !own || !status || !link) return;
  const choices = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const ownChoice = choices.find(({ value }) => value === 'own');
  const usual = form.dataset['usual'] ?? '';
  const kept = readExit();
  const known = choices.find(({ value }) => value !== '' && value === kept);
  if (known) known.checked = true;
  else if (kept && ownChoice) {
    ownChoice.checked = true;
    own.value = kept;
  }
  form.hidden = false;

  own.addEventListener('input', () => {
    if (ownChoice) ownChoice.checked = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value = '' } = choices.find(({ checked }) => checked) ?? {};
    const typed = value === 'own' ? own.value : value;
    const address = typed === '' ? undefined : parseExit(typed, location.origin);
    const isWrong = value !== '' && address === undefined;
    own.setAttribute('aria-invalid', String(isWrong));
    if (isWrong) {
      say('wrong');
      own.focus();
      return;
    }
    link.href = address ?? usual;
    say(keepExit(address) ? 'saved' : 'blocked');
  });

  function say(what: 'saved' | 'wrong' | 'blocked'): void {
    if (status) status.textContent = form?.dataset[what] ?? '';
  }
}
