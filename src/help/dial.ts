/**
 * The digits of a number as a `tel:` or `sms:` link needs them: letters as their keys, `*` kept.
 * https://www.rfc-editor.org/rfc/rfc3966
 */
export function toDialable(number: string): string {
  const keys = 'abcdefghijklmnopqrstuvwxyz';
  const digits = '22233344455566677778889999';
  return number
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => digits[keys.indexOf(letter)] ?? '')
    .replace(/[^\d+*#]/g, '')
    .replace('#', '%23');
}
