import type { Counted } from '../../schemas/worksheet.ts';

/** Puts values into a sentence’s {braces}. A brace without a value stays, so that it is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}

/** The form of a sentence for a number, with the number in the place of {count}. */
export function count(sentence: Counted, number: number, locale: string): string {
  const form =
    new Intl.PluralRules(locale).select(number) === 'one' ? sentence.one : sentence.other;
  return fill(form, { count: new Intl.NumberFormat(locale).format(number) });
}
