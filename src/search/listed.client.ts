import type { Listed } from './lay-file.ts';

/** Reads the guides that the search page shows from A to Z: what stands there isn’t loaded again. */
export function readListed(): Listed[] {
  const items = document.querySelectorAll('#all-guides li');
  return Array.from(items, (item) => {
    const link = item.querySelector('a');
    return {
      href: link?.getAttribute('href') ?? '',
      title: link?.textContent ?? '',
      summary: item.querySelector('p')?.textContent ?? '',
    };
  });
}
