import { openDoor } from './storage.ts';
import { createStore, type Store } from './store.ts';

/** The store that lasts; undefined where a browser keeps nothing. Some throw as soon as it is named. */
export function openDeviceStore(): Store | undefined {
  const door = openDoor(() => localStorage);
  return door && createStore(door);
}
