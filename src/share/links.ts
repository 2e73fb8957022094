/** What is passed on: absolute addresses and plain words. */
export interface Shared {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The tall picture, for those who pin it. */
  readonly image: string;
}

/** A place where a link can be passed on, and the address of its form with everything filled in. */
export interface ShareLink {
  readonly name: string;
  readonly href: string;
}

/**
 * The forms of other sites, filled in. They are plain links: nobody is asked for anything before a
 * person presses one, and none carries a parameter that counts or follows.
 */
export function listShareLinks({ url, title, summary, image }: Shared, email: string): ShareLink[] {
  const both = `${title} ${url}`;
  return [
    { name: 'WhatsApp', href: fill('https://wa.me/', { text: both }) },
    {
      name: email,
      href: fill('mailto:', { subject: title, body: `${summary}\r\n\r\n${url}` }),
    },
    { name: 'Facebook', href: fill('https://www.facebook.com/sharer/sharer.php', { u: url }) },
    { name: 'Bluesky', href: fill('https://bsky.app/intent/compose', { text: both }) },
    { name: 'X', href: fill('https://x.com/intent/tweet', { text: title, url }) },
    { name: 'Reddit', href: fill('https://www.reddit.com/submit', { url, title }) },
    {
      name: 'LinkedIn',
      href: fill('https://www.linkedin.com/sharing/share-offsite/', { url }),
    },
    {
      name: 'Pinterest',
      href: fill('https://www.pinterest.com/pin/create/button/', {
        url,
        media: image,
        description: `${title}. ${summary}`,
      }),
    },
  ];
}

/** The form of a Mastodon server. */
export function getMastodonLink(server: string, text: string): string {
  return fill(`https://${server}/share`, { text });
}

/**
 * Reads the name of a server out of what a person may type for theirs: `mastodon.social`,
 * `https://mastodon.social/@me`, `@me@mastodon.social`. Undefined if there is none in it.
 */
export function readServer(typed: string): string | undefined {
  const [name = ''] = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split('/');
  const server = name.split('@').at(-1) ?? '';
  const isName = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(server);
  return isName ? server : undefined;
}

/** Percent signs and never a plus for a space: mail programs would show it. */
function fill(form: string, parameters: Readonly<Record<string, string>>): string {
  const query = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${form}?${query.join('&')}`;
}
