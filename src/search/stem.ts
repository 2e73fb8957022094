/**
 * The beginning that the forms of a word share, for words that are normalized: `goals`, `goal` and
 * `stopping`, `stopped`, `stop`. It is light on purpose: a heavy one makes different words one.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let root = word;
  if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^siu]s$/.test(root)) root = root.slice(0, -1);
  if (/[aeiouy].*ing$/.test(root) && root.length > 5) root = undouble(root.slice(0, -3));
  else if (/[aeiouy].*ed$/.test(root) && root.length > 4) root = undouble(root.slice(0, -2));
  // `change`, `changing` and `changed` have to meet.
  return root.length > 4 ? root.replace(/e$/, '') : root;
}

function undouble(root: string): string {
  return /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}
