/** The worksheet’s state, and everything that can be done to it. The screens only draw it. */
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { createId } from '../model/id.ts';
import { toLocalDate } from '../model/local-date.ts';
import { applyPatch, type Changes, type Patch } from '../model/patch.ts';
import type { Id, Stone, TableName } from '../model/shapes.ts';
import { listStones } from '../model/worksheet.ts';
import { openDeviceStore } from '../store/device.client.ts';
import { createMemoryDoor } from '../store/storage.ts';
import { createStore } from '../store/store.ts';
import { count, fill } from '../words/fill.ts';
import { draftGoal } from './drafts.ts';
import { listen } from './listen.client.ts';
import { createSaving } from './saving.client.ts';
import { createScreens } from './screens.client.ts';
import { type Action, greet, holdState, type Reply, type State } from './state.ts';

/** How many actions can be taken back. */
const MOST_UNDOS = 100;

interface AppOptions {
  readonly words: WorksheetWords;
  readonly locale: string;
}

/** Opens what this browser keeps, and begins to listen to other tabs. */
export function createApp({ words, locale }: AppOptions, onChange: () => void) {
  const tab = createId();
  const device = openDeviceStore();
  const store = device ?? createStore(createMemoryDoor());
  const { worksheet, found, quarantined } = store.load();
  const today = toLocalDate(new Date());
  const meta = store.readMeta();
  const first: State = {
    ...greet(device && found),
    worksheet,
    screen: { at: 'home' },
    undos: [],
    reply: undefined,
    spoken: '',
    today,
    meta,
    placed: undefined,
    quarantined,
    scratch: {},
  };
  const holder = holdState(first, onChange);
  const { get, set, say } = holder;
  const saving = createSaving(holder, words, device, store);
  listen(holder, saving);
  const go = createScreens(holder, saving.flush);

  /** Changes records, so that Undo can take it back. */
  function change(patch: Patch, action: Action, field?: string): void {
    const { worksheet: before, status, undos } = get();
    const { worksheet: next, inverse } = applyPatch(before, patch, tab);
    if (status === 'newer' || next === before) return;
    const isMore = field !== undefined && undos.at(-1)?.field === field;
    const deletes = Object.values(patch).some((edits) => Object.values(edits).includes(null));
    const undo = { action, patch: inverse, field, deletes };
    set({
      worksheet: next,
      reply: undefined,
      placed: undefined,
      undos: isMore ? undos : [...undos, undo].slice(-MOST_UNDOS),
    });
    saving.saveSoon();
  }

  /** Says what an action has done, on the screen and aloud, until the next one. */
  function tell(text: string, next?: Reply['next']): void {
    set({ reply: { text, next } });
    say(text);
  }

  return {
    ...saving,
    words,
    locale,
    get,
    set,
    say,
    go,
    change,
    /** The person was last here on another day, however long ago. */
    isBack: meta.usedOn !== undefined && meta.usedOn !== today,

    undo(): void {
      const { worksheet: now, undos } = get();
      const last = undos.at(-1);
      if (last === undefined) return;
      set({
        worksheet: applyPatch(now, last.patch, tab).worksheet,
        undos: undos.slice(0, -1),
        reply: undefined,
        notice: undefined,
      });
      say(fill(words.undone, { action: words.actions[last.action] }));
      saving.saveTakenBack();
    },

    /**
     * Changes a record; it is made as its draft says, if it isn’t there yet, and so is the goal that
     * it belongs to.
     */
    edit<Table extends TableName>(
      table: Table,
      id: Id,
      edit: Changes<Table>,
      draft: Changes<Table> & { readonly goal?: Id | undefined },
    ): void {
      const { worksheet: now, today: day } = get();
      const { goal } = draft;
      const isText = Object.values(edit).every(
        (value) => typeof value === 'string' || value === undefined,
      );
      const isWithoutGoal = goal !== undefined && !(goal in now.goals);
      change(
        {
          ...(isWithoutGoal && { goals: { [goal]: draftGoal(now, day) } }),
          [table]: { [id]: id in now[table] ? edit : { ...draft, ...edit } },
        },
        isText ? 'words' : 'choice',
        `${table}.${id}.${Object.keys(edit).join()}`,
      );
    },

    tell,

    /** Places a stone today, says so, and returns its id. */
    placeStone(stone: Pick<Changes<'stones'>, 'goal' | 'step'> & Pick<Stone, 'kind'>): Id {
      const id = createId();
      change({ stones: { [id]: { ...stone, on: get().today } } }, 'stone');
      const number = listStones(get().worksheet, stone.goal).length;
      const text = count(words.stone.added, number, locale);
      const next = { name: words.stone.addNote, screen: { at: 'stone', id } } as const;
      set({ placed: id });
      tell(text, next);
      return id;
    },
  };
}

export type App = ReturnType<typeof createApp>;
