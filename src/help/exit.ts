/** Where a chosen page to leave to is kept on the device. */
export const EXIT_KEY = 'cairn:exit';

/**
 * The address of a page to leave to, as somebody typed it; `example.org` will do. Undefined if it is
 * none that may be opened: only an encrypted page of another site, without a name or a password.
 */
export function parseExit(typed: string, ownOrigin: string): string | undefined {
  const text = typed.trim();
  try {
    const address = new URL(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
    const { protocol, origin, username, password, hostname } = address;
    const isFit =
      protocol === 'https:' && origin !== ownOrigin && username === '' && password === '';
    return isFit && /^[^.]+(\.[^.]+)+$/.test(hostname) ? address.href : undefined;
  } catch {
    return undefined;
  }
}
