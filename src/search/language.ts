import { splitWords } from './normalize.ts';

export type QueryLanguage = 'en' | 'es';

/** Short words that one language has and the other hasn’t. */
const spanish = new Set(
  'que como cuando donde quien cual cuanto cuanta cuantas cuantos porque el la los las un una unos unas de del al mi mis tu su sus yo ella ellos es son soy estoy esta este eso hay ser estar tengo tiene tener quiero quiere puedo puede siento hacer hago hace ir voy va con sin para por pero muy mas menos despues antes desde hasta entre ya nunca siempre algo nada todo bien mal si lo le les se te nos primera ultima mejor peor salud poco creo ayuda'.split(
    ' ',
  ),
);
const english = new Set(
  'the an of to and is are was am my your i you he she they it do does did not dont cant wont for with from about after before how what when where who why which can will would should have has had be been get got in on at or if this that too so just want need feel after'.split(
    ' ',
  ),
);
/** Endings of Spanish words that English words hardly have, for a query of one or two words. */
const endings =
  /(?:cion|ciones|idad|amente|miento|ando|iendo|ologa|ologo|ologos|euta|eutas|apia|apias|encia|ansiedad|ada|ado|adas|ados|illa|tarea|tareas|eria|ieron|icos|icas|monial)$/;

/** Guesses the language of a query: Spanish if more of its words say so than say English. */
export function guessLanguage(
  query: string,
  words: readonly string[] = splitWords(query),
): QueryLanguage {
  // `me` and `no` are words of both.
  let balance = /[¿¡ñ]/i.test(query) ? 3 : 0;
  for (const word of words) {
    if (spanish.has(word)) balance += 1;
    else if (endings.test(word)) balance += word.length > 4 ? 1 : 0;
    if (english.has(word)) balance -= 1;
  }
  return balance > 0 ? 'es' : 'en';
}
