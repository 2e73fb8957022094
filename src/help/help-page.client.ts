import { followCountry } from './country.client.ts';

/** Puts the reader’s country first on the page and opens it; a link to a country opens that one. */
export function enhanceHelpPage(): void {
  const list = document.querySelector('[data-countries]');
  const select = document.querySelector<HTMLSelectElement>('#short-country');
  if (!list || !select) return;
  const find = (code: string) => list.querySelector<HTMLDetailsElement>(`[data-country="${code}"]`);
  let opened = list.querySelector<HTMLDetailsElement>('[data-country][open]');

  followCountry(select, ({ code }) => {
    const country = find(code);
    if (!country) return;
    if (opened && opened !== country) opened.open = false;
    opened = country;
    country.open = true;
    list.prepend(country);
  });
  const follow = () => {
    const country = find(location.hash.slice(1));
    if (!country) return;
    country.open = true;
    country.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
}
