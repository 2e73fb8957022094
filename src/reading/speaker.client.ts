import type { Passage, Sentence } from './passages.client.ts';
import { toSpoken } from './spoken.ts';

interface SpeakerOptions {
  readonly passages: readonly Passage[];
  readonly language: string;
  /** Asked before each sentence, so that a change counts from the next one. */
  readonly getVoice: () => SpeechSynthesisVoice | undefined;
  readonly getRate: () => number;
  /** Called with each sentence that begins, and its passage. */
  readonly onSentence: (sentence: Sentence, passage: Passage) => void;
  readonly onChange: (state: SpeakerState) => void;
}
export type SpeakerState = 'speaking' | 'paused' | 'ended' | 'failed';

/**
 * Reads passages aloud, a sentence at a time. Pausing stops the voice, and going on begins the
 * sentence again: the browsers’ own pause loses its place on phones, and long texts fall silent.
 */
export class Speaker {
  readonly #options: SpeakerOptions;
  #passage = 0;
  #sentence = 0;
  /** Tells the sentence that is being read from those that were cut off. */
  #turn = 0;
  #state: SpeakerState = 'paused';

  constructor(options: SpeakerOptions, start: number) {
    this.#options = options;
    this.#passage = start;
  }

  get state(): SpeakerState {
    return this.#state;
  }

  play(): void {
    if (this.#state === 'ended') this.#goTo(0);
    this.#change('speaking');
    this.#speak();
  }

  pause(): void {
    this.#silence();
    this.#change('paused');
  }

  /** Goes a number of passages on, or back. */
  skip(by: number): void {
    const last = this.#options.passages.length - 1;
    this.#goTo(Math.min(Math.max(this.#passage + by, 0), last));
    if (this.#state === 'ended') this.#change('paused');
    if (this.#state === 'speaking') this.#speak();
    else this.#show();
  }

  #goTo(passage: number): void {
    this.#passage = passage;
    this.#sentence = 0;
  }

  #speak(): void {
    this.#silence();
    const turn = this.#turn;
    const sentence = this.#show();
    if (!sentence) {
      this.#change('ended');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(toSpoken(sentence.text));
    const { language, getVoice, getRate } = this.#options;
    const voice = getVoice();
    utterance.lang = voice?.lang ?? language;
    utterance.voice = voice ?? null;
    utterance.rate = getRate();
    utterance.onend = () => {
      if (turn === this.#turn) this.#next();
    };
    utterance.onerror = () => {
      if (turn === this.#turn) this.#change('failed');
    };
    speechSynthesis.speak(utterance);
  }

  #next(): void {
    this.#sentence += 1;
    if (this.#sentence >= (this.#options.passages[this.#passage]?.sentences.length ?? 0)) {
      this.#goTo(this.#passage + 1);
    }
    this.#speak();
  }

  #show(): Sentence | undefined {
    const passage = this.#options.passages[this.#passage];
    const sentence = passage?.sentences[this.#sentence];
    if (passage && sentence) this.#options.onSentence(sentence, passage);
    return sentence;
  }

  #silence(): void {
    this.#turn += 1;
    speechSynthesis.cancel();
  }

  #change(state: SpeakerState): void {
    this.#state = state;
    this.#options.onChange(state);
  }
}
