/** Size of the card of an article on other sites; it fits a phone and grows with its column. */
export const embedSize = { width: 560, height: 260 } as const;

/** The code with which another site shows an article’s card; it never grows wider than its column. */
export function writeEmbed(
  url: string,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${url}" title="${name}" width="${width}" height="${height}" style="max-width:100%;border:0" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
