/**
 * Rewrites what voices read badly: numbers to dial go digit by digit, ranges and ratios in words.
 * The page keeps its own text; only the voice gets this one.
 */
export function toSpoken(text: string): string {
  return (
    text
      // 1-800-273-8255, 116 123, 741741: a number to dial, never a quantity.
      .replace(/(?<![\d.,])\d(?:[ -]?\d){4,}(?![\d.,]*\d)/g, (number) =>
        isRangeOfYears(number) ? number : spellOut(number),
      )
      // Three digits that somebody is told to call; numbers for emergencies wherever they stand.
      .replace(/(?<=\b(?:call|dial|text|phone|ring) )\d{3}\b/gi, spellOut)
      .replace(/\b(?:988|911|999|112)\b(?! (?:studies|people|of))/g, spellOut)
      .replace(/(\d) ?[–-] ?(\d)/g, '$1 to $2')
      .replace(/(\d) ?: ?(\d)/g, '$1 to $2')
      .replace(/(\d) ?× ?(\d)/g, '$1 times $2')
      .replace(/(\d) ?%/g, '$1 percent')
      .replace(/\b24\/7\b/g, '24 hours a day')
      .replace(/≥ ?/g, 'at least ')
      .replace(/≤ ?/g, 'at most ')
      .replace(/ ?[–—] /g, ', ')
      .replace(/ & /g, ' and ')
  );
}

function spellOut(number: string): string {
  return number.replace(/\D/g, '').split('').join(' ');
}

/** “2017-2021” or “2017 2021”. */
function isRangeOfYears(number: string): boolean {
  return /^(?:19|20)\d\d[ -](?:19|20)\d\d$/.test(number);
}
