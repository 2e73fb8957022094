/** When words are written, what other tabs have written, and what the page says of both. */
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { countDays, toLocalDate } from '../model/local-date.ts';
import { isEmpty } from '../model/worksheet.ts';
import type { Meta } from '../store/meta.ts';
import { createMemoryDoor } from '../store/storage.ts';
import { createStore, type Saved, type Store } from '../store/store.ts';
import type { Holder, Place } from './state.ts';

const SAVE_AFTER_MS = 300;
/** Above this share of the room that a browser gives, old goals had better go into a file. */
const MOST_SHARE = 0.6;
/** A copy is suggested after this many stones, and then not again for this many days. */
const STONES_BEFORE_NUDGE = 3;
const DAYS_BETWEEN_NUDGES = 14;

export type Saving = ReturnType<typeof createSaving>;

/** `device` is the store that lasts, where the browser has one; `store` is the one in use. */
export function createSaving(
  { get, set, say }: Holder,
  { status: said, files }: WorksheetWords,
  device: Store | undefined,
  store: Store,
) {
  let hasSpokenSaved = false;
  let mayShrink = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes over what the store says after a save, or after a look at other tabs. */
  function take({ status, worksheet, lost, merged, guarded }: Saved): void {
    const { status: before, place, notice, undos } = get();
    set({
      worksheet,
      status: status === 'saved' && place === 'page' ? place : status,
      notice: guarded ? 'shrunk' : lost ? 'lost' : merged ? 'merged' : notice,
      undos: lost ? [...undos, { action: 'otherTab', patch: lost }] : undos,
    });
    if (status !== 'saved') {
      const isUpdate = status === 'newer' && before !== 'newer' && before !== 'nothing';
      set({ notice: isUpdate ? 'updated' : status });
    } else if (before === 'full' || before === 'blocked') {
      set({ notice: undefined });
      say(said.backAgain);
    }
  }

  /** Writes at once what waits to be written. */
  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const { worksheet, undos, today } = get();
    take(
      store.save(worksheet, {
        mayShrink: mayShrink || undos.some(({ deletes }) => deletes),
        today,
      }),
    );
    mayShrink = false;
    if (get().status === 'saved' && !hasSpokenSaved) {
      hasSpokenSaved = true;
      say(said.saved);
    }
    if (store.measureShare() > MOST_SHARE) set({ notice: 'room' });
    else suggestCopy();
  }

  function saveSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(flush, SAVE_AFTER_MS);
  }

  /** A browser may clear what it keeps: suggests a copy after some stones, and now and then again. */
  function suggestCopy(): void {
    const { meta, today, worksheet, status, notice } = get();
    const days = [meta.copiedOn, meta.nudgedOn].filter((day) => day !== undefined);
    const isTime = days.every((day) => countDays(day, today) >= DAYS_BETWEEN_NUDGES);
    const hasStones = Object.keys(worksheet.stones).length >= STONES_BEFORE_NUDGE;
    if (status !== 'saved' || notice !== undefined || !hasStones || !isTime) return;
    set({ notice: 'copyNudge' });
    writeMeta({ nudgedOn: today });
  }

  function writeMeta(change: Partial<Meta>): void {
    const meta = { ...store.readMeta(), ...change };
    set({ meta });
    store.writeMeta(meta);
  }

  return {
    flush,
    saveSoon,
    writeMeta,

    /** Saves soon what undo took out: it may be much, and that was asked for. */
    saveTakenBack(): void {
      mayShrink = true;
      saveSoon();
    },

    /** Looks at what other tabs have done, and at the calendar. */
    lookAround(): void {
      set({ today: toLocalDate(new Date()) });
      if (get().place !== 'device') return;
      flush();
      const isUntouched = get().status === 'nothing';
      take(store.check(get().worksheet));
      if (isUntouched && isEmpty(get().worksheet)) set({ status: 'nothing' });
      // Two tabs may write at the same moment, and then what is stored lacks the words of one of
      // them. Whoever sees that puts them back; a save that would change nothing isn’t made.
      else if (get().status === 'saved') saveSoon();
    },

    /** Keeps words on this device, or only in this page. Nothing was kept before this choice. */
    keep(place: Place): void {
      store = place === 'device' && device ? device : createStore(createMemoryDoor());
      // Another tab may have begun since this one was opened.
      const { found, worksheet } = store.load();
      set({
        place,
        status: place === 'page' ? 'page' : found === 'nothing' ? 'nothing' : 'saved',
        ...(isEmpty(get().worksheet) && { worksheet }),
      });
    },

    deleteEverything(): void {
      clearTimeout(timer);
      timer = undefined;
      set({
        worksheet: store.deleteEverything(),
        undos: [],
        meta: {},
        notice: undefined,
        status: get().place === 'page' ? 'page' : 'nothing',
        reply: { text: files.deleted },
      });
      say(files.deleted);
    },

    /** Takes deleted words out of what was kept for safety. */
    scrub(): void {
      if (get().status === 'saved') store.scrubBackups(get().worksheet);
    },

    /** What stands in storage, even if this version of the page can’t read it. */
    readRaw: () => store.readRaw(),
  };
}
