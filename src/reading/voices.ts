/** A voice as far as choosing one goes: a `SpeechSynthesisVoice`, or a test’s. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  'name' | 'lang' | 'localService' | 'default' | 'voiceURI'
>;

/**
 * The voices of a language: those that speak on the device, and those to which the text is sent. The
 * device’s usual voice stands first.
 */
export function sortVoices<Kind extends Voice>(voices: readonly Kind[], language: string) {
  // Android writes `en_US`.
  const fitting = voices
    .filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)
    .toSorted((one, other) => Number(other.default) - Number(one.default));
  return {
    local: fitting.filter(({ localService }) => localService),
    remote: fitting.filter(({ localService }) => !localService),
  };
}
