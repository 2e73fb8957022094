/** The worksheet’s state, and everything that can be done to it. The screens only draw it. */
import { batch, signal } from '@preact/signals';
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { createId } from '../model/id.ts';
import { countDays, toLocalDate } from '../model/local-date.ts';
import { applyPatch, type Patch } from '../model/patch.ts';
import type { Id, TableName } from '../model/shapes.ts';
import { isEmpty, listStones } from '../model/worksheet.ts';
import { createMemoryDoor, openDoor } from '../store/storage.ts';
import { createStore, type Meta, type Saved, type Store } from '../store/store.ts';
import { createScreens, type Screen } from './screens.client.ts';
import { count, fill } from './words.ts';

const SAVE_AFTER_MS = 300;
/** Above this share of the room that a browser gives, old goals had better go into a file. */
const MOST_SHARE = 0.6;
/** How many actions can be taken back. */
const MOST_UNDOS = 100;
/** A copy is suggested after this many stones, and then not again for this many days. */
const STONES_BEFORE_NUDGE = 3;
const DAYS_BETWEEN_NUDGES = 14;

type Action = keyof WorksheetWords['actions'];
export type Status = 'nothing' | 'page' | Saved['status'];
export type Notice = Exclude<
  keyof WorksheetWords['status'],
  'saved' | 'page' | 'nothing' | 'leave'
>;

interface Undo {
  readonly action: Action;
  readonly patch: Patch;
  /** Typing in one field is one action, however many letters it has. */
  readonly field?: string | undefined;
  readonly deletes: boolean;
}

/** What the page says about the last action, until the next one. */
interface Reply {
  readonly text: string;
  readonly next?: { readonly name: string; readonly screen: Screen } | undefined;
}

export interface AppOptions {
  readonly words: WorksheetWords;
  readonly locale: string;
}

/** Opens what this browser keeps, and begins to listen to other tabs. */
export function createApp({ words, locale }: AppOptions) {
  const tab = createId();
  const device = createDeviceStore();
  let store: Store = device ?? createStore(createMemoryDoor());
  const loaded = store.load();
  const isKept = device !== undefined && loaded.found !== 'nothing';

  const worksheet = signal(loaded.worksheet);
  /** Undefined until the person has chosen. */
  const place = signal<'device' | 'page' | undefined>(
    device === undefined ? 'page' : isKept ? 'device' : undefined,
  );
  const status = signal<Status>(
    device === undefined
      ? 'page'
      : loaded.found === 'newer'
        ? 'newer'
        : isKept
          ? 'saved'
          : 'nothing',
  );
  const notice = signal<Notice | undefined>(
    device === undefined
      ? 'blocked'
      : loaded.found === 'mended' || loaded.found === 'newer'
        ? loaded.found
        : undefined,
  );
  const undos = signal<readonly Undo[]>([]);
  const reply = signal<Reply | undefined>(undefined);
  const spoken = signal('');
  const today = signal(toLocalDate(new Date()));
  const meta = signal<Meta>(store.readMeta());
  const placed = signal<Id | undefined>(undefined);
  let hasSpokenSaved = false;
  let hasTakenBack = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const screens = createScreens(
    () => worksheet.peek(),
    () => {
      flush();
      reply.value = undefined;
    },
  );

  function say(text: string): void {
    // The same words twice are heard twice only if something stood between them.
    spoken.value = '';
    requestAnimationFrame(() => {
      spoken.value = text;
    });
  }

  function take(saved: Saved): void {
    batch(() => {
      worksheet.value = saved.worksheet;
      if (saved.lost) addUndo({ action: 'otherTab', patch: saved.lost, deletes: false });
      if (saved.lost) notice.value = 'lost';
      else if (saved.merged) notice.value = 'merged';
      if (saved.guarded) notice.value = 'shrunk';
      const before = status.peek();
      if (saved.status === 'saved') {
        status.value = place.peek() === 'page' ? 'page' : 'saved';
        if (before === 'full' || before === 'blocked') {
          notice.value = undefined;
          say(words.status.backAgain);
        }
      } else {
        status.value = saved.status;
        const isUpdate = saved.status === 'newer' && before !== 'newer' && before !== 'nothing';
        notice.value = isUpdate ? 'updated' : saved.status;
      }
    });
  }

  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const mayShrink = hasTakenBack || undos.peek().some(({ deletes }) => deletes);
    hasTakenBack = false;
    take(store.save(worksheet.peek(), { mayShrink, today: today.peek() }));
    if (status.peek() === 'saved' && !hasSpokenSaved) {
      hasSpokenSaved = true;
      say(words.status.saved);
    }
    if (store.measureShare() > MOST_SHARE) notice.value = 'room';
    else suggestCopy();
  }

  /** A browser may clear what it keeps: suggests a copy after some stones, and now and then again. */
  function suggestCopy(): void {
    const { copiedOn, nudgedOn } = meta.peek();
    const last = [copiedOn, nudgedOn]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    const isTime = last === undefined || countDays(last, today.peek()) >= DAYS_BETWEEN_NUDGES;
    const hasStones = Object.keys(worksheet.peek().stones).length >= STONES_BEFORE_NUDGE;
    if (status.peek() !== 'saved' || notice.peek() !== undefined || !hasStones || !isTime) return;
    notice.value = 'copyNudge';
    writeMeta({ nudgedOn: today.peek() });
  }

  function writeMeta(change: Partial<Meta>): void {
    meta.value = { ...store.readMeta(), ...change };
    store.writeMeta(meta.peek());
  }

  function addUndo(undo: Undo): void {
    undos.value = [...undos.peek(), undo].slice(-MOST_UNDOS);
  }

  /** Changes records, so that Undo can take it back. */
  function change(patch: Patch, action: Action, field?: string): void {
    if (status.peek() === 'newer') return;
    const { worksheet: next, inverse } = applyPatch(worksheet.peek(), patch, tab);
    if (next === worksheet.peek()) return;
    const last = undos.peek().at(-1);
    batch(() => {
      worksheet.value = next;
      reply.value = undefined;
      placed.value = undefined;
      if (field === undefined || last?.field !== field) {
        const deletes = Object.values(patch).some((edits) => Object.values(edits).includes(null));
        addUndo({ action, patch: inverse, field, deletes });
      }
    });
    clearTimeout(timer);
    timer = setTimeout(flush, SAVE_AFTER_MS);
  }

  function undo(): void {
    const last = undos.peek().at(-1);
    if (last === undefined) return;
    const { worksheet: back } = applyPatch(worksheet.peek(), last.patch, tab);
    batch(() => {
      worksheet.value = back;
      undos.value = undos.peek().slice(0, -1);
      reply.value = undefined;
      notice.value = undefined;
    });
    say(fill(words.undone, { action: words.actions[last.action] }));
    // It may take much out again, and that was asked for.
    hasTakenBack = true;
    clearTimeout(timer);
    timer = setTimeout(flush, SAVE_AFTER_MS);
  }

  /** Looks at what other tabs have done, and at the calendar. */
  function lookAround(): void {
    today.value = toLocalDate(new Date());
    if (place.peek() !== 'device') return;
    flush();
    const isUntouched = status.peek() === 'nothing';
    take(store.check(worksheet.peek()));
    if (isUntouched && isEmpty(worksheet.peek())) status.value = 'nothing';
    // Two tabs may write at the same moment, and then what is stored lacks the words of one of them.
    // Whoever sees that puts them back; a save that would change nothing isn’t made.
    else if (status.peek() === 'saved') timer = setTimeout(flush, SAVE_AFTER_MS);
  }

  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith('cairn.ws.')) lookAround();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) lookAround();
  });
  addEventListener('focus', lookAround);
  addEventListener('focusout', flush);
  addEventListener('pagehide', () => {
    flush();
    if (status.peek() === 'saved') store.scrubBackups(worksheet.peek());
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
    else lookAround();
    // Where nothing is to be left behind, the picture in the app switcher is empty too.
    if (place.peek() === 'page' && device !== undefined) {
      document.documentElement.classList.toggle('covered', document.visibilityState === 'hidden');
    }
  });
  addEventListener('beforeunload', (event) => {
    if (place.peek() === 'page' && !isEmpty(worksheet.peek())) event.preventDefault();
  });

  return {
    words,
    locale,
    worksheet,
    place,
    status,
    notice,
    undos,
    reply,
    spoken,
    today,
    meta,
    placed,
    /** The person was last here on another day, however long ago. */
    isBack: meta.peek().usedOn !== undefined && meta.peek().usedOn !== today.peek(),
    quarantined: loaded.quarantined,
    screen: screens.screen,
    go: screens.go,
    say,
    flush,
    change,
    undo,

    /** One field of a record; the record is made with `whole` if it isn’t there yet. */
    edit(table: TableName, id: Id, edit: Readonly<Record<string, unknown>>, whole: object): void {
      const isThere = id in worksheet.peek()[table];
      const field = `${table}.${id}.${Object.keys(edit).join()}`;
      const isText = Object.values(edit).every(
        (value) => typeof value === 'string' || value === undefined,
      );
      const patch = { [table]: { [id]: isThere ? edit : { ...whole, ...edit } } } as Patch;
      change(patch, isText ? 'words' : 'choice', field);
    },

    /** Places a stone today, says so, and returns its id. */
    placeStone(stone: { kind: 'did' | 'tried' | 'learned' | 'rested'; goal?: Id; step?: Id }): Id {
      const id = createId();
      change({ stones: { [id]: { ...stone, on: today.peek() } } }, 'stone');
      const number = listStones(worksheet.peek(), stone.goal).length;
      const text = count(words.stone.added, number, locale);
      placed.value = id;
      reply.value = { text, next: { name: words.stone.addNote, screen: { at: 'stone', id } } };
      say(text);
      return id;
    },

    /** Keeps words on this device, or only in this page. Nothing was kept before this choice. */
    keep(chosen: 'device' | 'page'): void {
      place.value = chosen;
      store = chosen === 'device' && device ? device : createStore(createMemoryDoor());
      // Another tab may have begun since this one was opened.
      const { found, worksheet: kept } = store.load();
      if (isEmpty(worksheet.peek())) worksheet.value = kept;
      status.value = chosen === 'page' ? 'page' : found === 'nothing' ? 'nothing' : 'saved';
    },

    writeMeta,

    deleteEverything(): void {
      clearTimeout(timer);
      timer = undefined;
      batch(() => {
        worksheet.value = store.deleteEverything();
        undos.value = [];
        meta.value = {};
        notice.value = undefined;
        status.value = place.peek() === 'page' ? 'page' : 'nothing';
        reply.value = { text: words.files.deleted };
      });
      say(words.files.deleted);
    },

    /** What stands in storage, even if this version of the page can’t read it. */
    readRaw: () => store.readRaw(),
  };
}

export type App = ReturnType<typeof createApp>;

/** A browser that blocks storage throws as soon as it is named. */
function createDeviceStore(): Store | undefined {
  const door = openDoor(() => localStorage);
  return door && createStore(door);
}
