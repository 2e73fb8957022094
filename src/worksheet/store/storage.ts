/** What became of a write. */
export type Written = 'written' | 'full' | 'blocked';

/** The one way to a browser’s storage. Nothing behind it throws. */
export interface Door {
  read(key: string): string | null;
  write(key: string, text: string): Written;
  remove(key: string): void;
  keys(): string[];
}

/**
 * Opens a browser’s storage. Undefined if there is none: naming it throws where cookies are blocked,
 * and it is null where a setting switches it off.
 */
export function openDoor(getStorage: () => Storage | null): Door | undefined {
  try {
    const storage = getStorage();
    if (typeof storage?.getItem !== 'function') return undefined;
    storage.getItem('');
    return guard(storage);
  } catch {
    return undefined;
  }
}

/** Storage that lasts as long as the page: for those who want nothing kept. */
export function createMemoryDoor(): Door {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? null,
    write(key, text) {
      texts.set(key, text);
      return 'written';
    },
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
}

function guard(storage: Storage): Door {
  const attempt = <Result>(run: () => Result, otherwise: Result): Result => {
    try {
      return run();
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt(() => storage.getItem(key), null),
    write(key, text) {
      try {
        storage.setItem(key, text);
      } catch (error) {
        return isQuota(error) ? 'full' : 'blocked';
      }
      // Some browsers throw nothing and keep nothing.
      return attempt(() => storage.getItem(key), null) === text ? 'written' : 'blocked';
    },
    remove: (key) => attempt(() => storage.removeItem(key), undefined),
    keys: () =>
      attempt(() => {
        const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
        return names.filter((name) => name !== null);
      }, []),
  };
}

/** Out of room; older browsers have other names and numbers for it. */
function isQuota(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: number };
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22;
}
