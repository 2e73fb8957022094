/** What must hold for any worksheets and any actions, tried with many made by chance. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { adopt, merge, replaceWith } from '../../src/worksheet/model/merge.ts';
import { applyPatch, type Patch } from '../../src/worksheet/model/patch.ts';
import type { Worksheet } from '../../src/worksheet/model/shapes.ts';
import { createWorksheet } from '../../src/worksheet/model/worksheet.ts';
import { createMemoryDoor } from '../../src/worksheet/store/storage.ts';
import { createStore } from '../../src/worksheet/store/store.ts';

const ids = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc', 'dddddddddddd'];
const empty = createWorksheet();

/** An action: a new step, new words, an answer taken out, or a deletion. */
const action: fc.Arbitrary<Patch> = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom('put', 'edit', 'clear', 'delete'), fc.string())
  .map(([id, kind, text]): Patch => {
    if (kind === 'delete') return { steps: { [id]: null } };
    if (kind === 'clear') return { steps: { [id]: { text: '', when: undefined } } };
    return { steps: { [id]: kind === 'put' ? { text, when: text } : { text } } };
  });

const run = (worksheet: Worksheet, actions: readonly Patch[], by: string) =>
  actions.reduce<Worksheet>((now, patch) => applyPatch(now, patch, by).worksheet, worksheet);

/** Versions of one worksheet as several tabs may have them. */
const version = fc
  .tuple(fc.array(action, { maxLength: 8 }), fc.constantFrom('one', 'two', 'three'))
  .map(([actions, by]) => run(empty, actions, by));

const toText = (worksheet: Worksheet) =>
  JSON.stringify(worksheet, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** What a person sees of a worksheet. */
const toWords = (worksheet: Worksheet) =>
  Object.fromEntries(
    Object.entries(worksheet.steps)
      .sort()
      .map(([id, { text, when }]) => [id, { text, when }]),
  );

test('it doesn’t matter which of two versions comes first', () => {
  fc.assert(
    fc.property(version, version, (one, other) => {
      assert.equal(toText(merge(one, other)), toText(merge(other, one)));
    }),
  );
});

test('it doesn’t matter how three versions are grouped', () => {
  fc.assert(
    fc.property(version, version, version, (one, two, three) => {
      assert.equal(toText(merge(merge(one, two), three)), toText(merge(one, merge(two, three))));
    }),
  );
});

test('putting a version together with itself, or twice with another, changes nothing', () => {
  fc.assert(
    fc.property(version, version, (one, other) => {
      assert.equal(toText(merge(one, one)), toText(one));
      const once = merge(one, other);
      assert.equal(toText(merge(once, other)), toText(once));
    }),
  );
});

test('what was deleted in one version stays deleted, unless the other has changed it since', () => {
  const stone = { kind: 'did', on: '2026-11-24' } as const;
  const both = applyPatch(createWorksheet(), { stones: { stoneaaaaaaa: stone } }, 'one').worksheet;
  const without = applyPatch(both, { stones: { stoneaaaaaaa: null } }, 'one').worksheet;
  assert.deepEqual(merge(both, without).stones, {});
  const earlier = applyPatch(both, { stones: { stonebbbbbbb: stone } }, 'other').worksheet;
  const later = applyPatch(earlier, { stones: { stoneaaaaaaa: { note: 'Rain' } } }, 'other');
  assert.equal(merge(later.worksheet, without).stones['stoneaaaaaaa']?.note, 'Rain');
});

test('worksheets of different epochs are never put together', () => {
  assert.throws(() => merge(createWorksheet(), createWorksheet()), RangeError);
});

test('any actions, taken back one after another, lead back to where they began', () => {
  fc.assert(
    fc.property(version, fc.array(action, { maxLength: 12 }), (start, actions) => {
      let now = start;
      const inverses: Patch[] = [];
      for (const patch of actions) {
        const { worksheet, inverse } = applyPatch(now, patch, 'me');
        now = worksheet;
        inverses.unshift(inverse);
      }
      assert.deepEqual(toWords(run(now, inverses, 'me')), toWords(start));
    }),
  );
});

test('opening a copy twice is opening it once, and Undo leads back', () => {
  fc.assert(
    fc.property(version, version, (mine, copy) => {
      const once = applyPatch(mine, adopt(mine, copy), 'me');
      const twice = applyPatch(once.worksheet, adopt(once.worksheet, copy), 'me');
      assert.deepEqual(toWords(twice.worksheet), toWords(once.worksheet));
      assert.deepEqual(toWords(run(once.worksheet, [once.inverse], 'me')), toWords(mine));
    }),
  );
});

test('a copy put in the place of mine is the copy, to the last answer', () => {
  fc.assert(
    fc.property(version, version, (mine, copy) => {
      const { worksheet, inverse } = applyPatch(mine, replaceWith(mine, copy), 'me');
      assert.deepEqual(toWords(worksheet), toWords(copy));
      assert.deepEqual(toWords(run(worksheet, [inverse], 'me')), toWords(mine));
    }),
  );
});

test('whatever two tabs do, save and look at, no record is lost that nobody deleted', () => {
  const move = fc.record({
    tab: fc.constantFrom(0, 1),
    kind: fc.constantFrom('act', 'save', 'check'),
    action,
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const door = createMemoryDoor();
      const first = createStore(door);
      const begun = applyPatch(
        first.load().worksheet,
        { steps: { zzzzzzzzzzzz: { text: 'z' } } },
        'x',
      );
      first.save(begun.worksheet, { mayShrink: true, today: '2026-11-22' });
      const tabs = ['one', 'two'].map((by) => {
        const store = createStore(door);
        return { by, store, worksheet: store.load().worksheet };
      });
      const written = new Set(['zzzzzzzzzzzz']);
      const deleted = new Set<string>();
      const save = (tab: (typeof tabs)[number]) => {
        const saved = tab.store.save(tab.worksheet, { mayShrink: true, today: '2026-11-22' });
        tab.worksheet = saved.worksheet;
      };
      for (const { tab: index, kind, action: patch } of moves) {
        const tab = tabs[index];
        if (tab === undefined) continue;
        if (kind === 'save') save(tab);
        if (kind === 'check') tab.worksheet = tab.store.check(tab.worksheet).worksheet;
        if (kind !== 'act') continue;
        for (const [id, edit] of Object.entries(patch.steps ?? {}))
          (edit === null ? deleted : written).add(id);
        tab.worksheet = applyPatch(tab.worksheet, patch, tab.by).worksheet;
      }
      for (const tab of [...tabs, ...tabs]) save(tab);
      const kept = createStore(door).load().worksheet.steps;
      for (const id of written) assert.ok(id in kept || deleted.has(id), id);
      const [one, two] = tabs;
      assert.deepEqual(toWords(one?.worksheet ?? empty), toWords(two?.worksheet ?? empty));
    }),
  );
});
