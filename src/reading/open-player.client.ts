import { markSentence, unmarkSentence } from './mark-sentence.client.ts';
import { fetchPart, stylePanels } from './open-panel.client.ts';
import { listPassages } from './passages.client.ts';
import { Speaker, type SpeakerState } from './speaker.client.ts';
import { fillVoices } from './voice-choice.client.ts';

/** Shows the player for the guide on this page, and begins to read if the device has a voice. */
export async function openPlayer(link: HTMLAnchorElement): Promise<void> {
  if (document.querySelector('#player')) return;
  const [player] = await Promise.all([fetchPart(link, '#player'), stylePanels()]);
  const language = document.documentElement.lang;
  const passages = listPassages(document.querySelector('main') ?? document.body, language);
  const control = <Kind extends HTMLElement>(name: string) => {
    const found = player.querySelector<Kind>(`[data-player=${name}]`);
    if (!found) throw new Error(`The player lacks ${name}.`);
    return found;
  };
  const play = control<HTMLButtonElement>('play');
  const rate = control<HTMLSelectElement>('rate');
  const status = control('status');
  const { getVoice, count } = await fillVoices(control<HTMLSelectElement>('voice'), language);

  const show = (state: SpeakerState) => {
    const isSpeaking = state === 'speaking';
    play.textContent = (isSpeaking ? play.dataset['pause'] : play.dataset['play']) ?? '';
    status.textContent = (state === 'failed' ? status.dataset['failed'] : '') ?? '';
    if (state === 'ended') unmarkSentence();
  };
  const start = passages.findIndex(
    ({ block }) => scrollY > 0 && block.getBoundingClientRect().top >= 0,
  );
  const speaker = new Speaker(
    {
      passages,
      language,
      getVoice,
      getRate: () => Number(rate.value),
      onSentence: markSentence,
      onChange: show,
    },
    Math.max(start, 0),
  );
  const toggle = () => {
    if (speaker.state === 'speaking') speaker.pause();
    else if (getVoice()) speaker.play();
    else status.textContent = status.dataset[count > 0 ? 'choose' : 'none'] ?? '';
  };
  const close = () => {
    speaker.pause();
    unmarkSentence();
    player.remove();
    removeEventListener('pagehide', close);
    link.focus();
  };
  play.addEventListener('click', toggle);
  control('back').addEventListener('click', () => speaker.skip(-1));
  control('on').addEventListener('click', () => speaker.skip(1));
  control('stop').addEventListener('click', close);
  player.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  addEventListener('pagehide', close);
  player.hidden = false;
  document.body.append(player);
  play.focus();
  toggle();
}
