import { sortVoices } from './voices.ts';

/** Under this key a browser keeps the name of the chosen voice, once one was chosen. */
const VOICE_KEY = 'cairn:voice';
const WAIT_MS = 1500;

/** Some browsers know their voices only a moment after they are asked. */
async function loadVoices(): Promise<SpeechSynthesisVoice[]> {
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, WAIT_MS);
  });
  return speechSynthesis.getVoices();
}

/**
 * Fills the list of voices: first those of the device, then those to which the text would be sent.
 * Such a voice is never chosen without the reader. Returns what tells the chosen one.
 */
export async function fillVoices(select: HTMLSelectElement, language: string) {
  const voices = await loadVoices();
  const { local, remote } = sortVoices(voices, language);
  const kept = readKept();
  const [first] = local;
  for (const [label, list] of [
    [select.dataset['local'], local],
    [select.dataset['remote'], remote],
  ] as const) {
    if (list.length === 0) continue;
    const group = document.createElement('optgroup');
    group.label = label ?? '';
    group.append(...list.map(({ name, voiceURI }) => new Option(name, voiceURI)));
    select.append(group);
  }
  const isKept = [...local, ...remote].some(({ voiceURI }) => voiceURI === kept);
  select.value = (isKept ? kept : first?.voiceURI) ?? '';
  select.addEventListener('change', () => keep(select.value));
  return {
    count: local.length + remote.length,
    getVoice: () => voices.find(({ voiceURI }) => voiceURI === select.value),
  };
}

function readKept(): string | null {
  try {
    return localStorage.getItem(VOICE_KEY);
  } catch {
    return null;
  }
}

function keep(voice: string): void {
  try {
    localStorage.setItem(VOICE_KEY, voice);
  } catch {
    // Storage is blocked: the choice lasts for this page.
  }
}
