import type { Page } from '@playwright/test';

interface FakeVoice {
  readonly name: string;
  readonly localService: boolean;
}

/** Puts voices into the browser that say nothing, and write down what they were given to read. */
export async function giveVoices(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript((list) => {
    const said: { text: string; voice: string; rate: number }[] = [];
    let current: SpeechSynthesisUtterance | undefined;
    class Utterance {
      lang = '';
      voice: { name: string } | null = null;
      rate = 1;
      onend?: () => void;
      onerror?: () => void;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const synthesis = {
      getVoices: () =>
        list.map((voice) => ({ ...voice, lang: 'en-US', voiceURI: voice.name, default: false })),
      addEventListener() {},
      cancel() {
        current = undefined;
      },
      speak(utterance: SpeechSynthesisUtterance) {
        current = utterance;
        said.push({
          text: utterance.text,
          voice: utterance.voice?.name ?? '',
          rate: utterance.rate,
        });
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      said,
      finish: () => current?.onend?.call(current, new Event('end') as SpeechSynthesisEvent),
      fail: () => current?.onerror?.call(current, new Event('error') as SpeechSynthesisErrorEvent),
    });
  }, voices);
}
