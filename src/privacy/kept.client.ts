import { type Area, findStored, type Stored, stored } from './stored.ts';

export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
}

/** What this site has kept in this browser. */
export interface Kept {
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly entries: readonly Entry[];
  }[];
  /** Entries at this address that another site or program has written. */
  readonly others: number;
}

type Names = Readonly<Record<string, string>>;

/** A name of ours for a store of files begins so. */
const OWN_CACHE = 'cairn';

/** Looks into every place in which a site can keep something in a browser. */
export async function listKept(names: Names): Promise<Kept> {
  const groups = new Map<string, Entry[]>();
  let others = 0;
  for (const [area, storage] of listStorages()) {
    const keys = Object.keys(storage).sort();
    others += keys.filter((key) => findStored(area, key) === undefined).length;
    // In the order of our list, so that what is copied stands before its copies.
    for (const [key, known] of stored.flatMap((each) => listKeys(keys, area, each))) {
      const { size } = new Blob([key, storage.getItem(key) ?? '']);
      const entry = { key, name: names[known.name] ?? key, bytes: size };
      groups.set(known.group, [...(groups.get(known.group) ?? []), entry]);
    }
  }
  for (const name of await listCaches()) {
    if (name.startsWith(OWN_CACHE)) {
      const entry = { key: name, name: names['pages'] ?? name, bytes: await measureCache(name) };
      groups.set('pages', [...(groups.get('pages') ?? []), entry]);
    } else others += 1;
  }
  others += (await listDatabases()).length;
  return {
    groups: [...groups].map(([id, entries]) => ({ id, name: names[id] ?? id, entries })),
    others,
  };
}

/** The keys among these that are of one kind, each with its kind. */
function listKeys(keys: readonly string[], area: Area, kind: Stored): [string, Stored][] {
  return keys.filter((key) => findStored(area, key) === kind).map((key) => [key, kind]);
}

/** Deletes what belongs together. What others have written stays. */
export async function deleteGroup(group: string): Promise<void> {
  for (const [area, storage] of listStorages()) {
    for (const key of Object.keys(storage)) {
      if (findStored(area, key)?.group === group) storage.removeItem(key);
    }
  }
  if (group !== 'pages') return;
  for (const name of await listCaches()) {
    if (name.startsWith(OWN_CACHE)) await caches.delete(name);
  }
}

/** The storages that the browser lets us see; none if a person has blocked them. */
function listStorages(): [Area, Storage][] {
  const open = (area: Area, get: () => Storage): [Area, Storage][] => {
    try {
      return [[area, get()]];
    } catch {
      return [];
    }
  };
  return [...open('device', () => localStorage), ...open('tab', () => sessionStorage)];
}

/** Stores of files exist only where the connection is safe; a private window may refuse them. */
async function listCaches(): Promise<string[]> {
  return 'caches' in window ? caches.keys().catch(() => []) : [];
}

async function measureCache(name: string): Promise<number> {
  const cache = await caches.open(name);
  const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
  const sizes = await Promise.all(answers.map(async (answer) => (await answer?.blob())?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function listDatabases(): Promise<IDBDatabaseInfo[]> {
  try {
    return await indexedDB.databases();
  } catch {
    // An old browser doesn’t list them, and a private window may refuse to.
    return [];
  }
}
