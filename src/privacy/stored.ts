/**
 * Everything that the site may keep in a browser. The page Your privacy names what it finds by this
 * list, and a test goes through the site and finds nothing that isn’t on it.
 */

/** `device`: kept until it is deleted. `tab`: gone when the tab is closed. */
export type Area = 'device' | 'tab';

interface Entry {
  readonly area: Area;
  /** The key, or what a family of keys begins with. */
  readonly key: string;
  /** What a reader is told that it is: `i18n/en/privacy.ts` has the words. */
  readonly name: string;
  /** What is deleted together, since a part of it without the rest would mislead the page it is for. */
  readonly group: string;
}

export const stored = [
  { area: 'device', key: 'cairn:reading', name: 'reading', group: 'reading' },
  { area: 'device', key: 'cairn:reading-list', name: 'readingList', group: 'readingList' },
  { area: 'device', key: 'cairn:slash-off', name: 'slash', group: 'slash' },
  { area: 'device', key: 'cairn:mastodon', name: 'mastodon', group: 'mastodon' },
  { area: 'device', key: 'cairn:voice', name: 'voice', group: 'voice' },
  { area: 'device', key: 'cairn:country', name: 'country', group: 'country' },
  { area: 'device', key: 'cairn:exit', name: 'exit', group: 'exit' },
  { area: 'device', key: 'cairn.ws.main', name: 'steps', group: 'worksheet' },
  { area: 'device', key: 'cairn.ws.prev', name: 'stepsBefore', group: 'worksheet' },
  { area: 'device', key: 'cairn.ws.bak.', name: 'stepsDays', group: 'worksheet' },
  { area: 'device', key: 'cairn.ws.quar.', name: 'stepsBroken', group: 'worksheet' },
  { area: 'device', key: 'cairn.ws.epoch', name: 'stepsMark', group: 'worksheet' },
  { area: 'device', key: 'cairn.ws.meta', name: 'stepsSettings', group: 'worksheet' },
  { area: 'tab', key: 'cairn.left', name: 'left', group: 'left' },
] as const satisfies readonly Entry[];

export type Stored = (typeof stored)[number];
export type StoredName = Stored['name'];
export type StoredGroup = Stored['group'];

/** What a key is; undefined if this site didn’t write it. */
export function findStored(area: Area, key: string): Stored | undefined {
  return stored.find(
    (known) =>
      known.area === area &&
      (known.key.endsWith('.') ? key.startsWith(known.key) : known.key === key),
  );
}

/** Addresses among these that are not of this site: where a page’s requests went. */
export function listStrangers(addresses: readonly string[], origin: string): string[] {
  const origins = addresses
    .filter((address) => /^(?:https?|wss?):/.test(address))
    .map((address) => new URL(address).origin);
  return [...new Set(origins)].filter((other) => other !== origin);
}

/** A number of bytes as people read it: “340 bytes”, “1.2 KB”. */
export function formatSize(bytes: number, words: { bytes: string; kilobytes: string }): string {
  return bytes < 1000
    ? words.bytes.replace('#', String(bytes))
    : words.kilobytes.replace('#', (bytes / 1000).toFixed(1));
}
