import fc from 'fast-check';
import { addDays } from '../../src/worksheet/model/local-date.ts';
import type { Goal, Id, Stone, Worksheet } from '../../src/worksheet/model/shapes.ts';
import { createWorksheet } from '../../src/worksheet/model/worksheet.ts';

export const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom(
    '👩‍👩‍👧‍👦 🏳️‍🌈 é',
    'שלום \u202eمرحبا\u202c',
    'lone \ud83d, \udc00 surrogates',
    '<script>alert(1)</script>',
    '__proto__',
    'null',
    '\u0000\u2028\ufeff',
    'long '.repeat(20_000),
  ),
);
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const id = fc.string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 12 });
const date = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays('2026-11-24', days));
const counter = fc.nat(Number.MAX_SAFE_INTEGER);
const closeness = fc.integer({ min: 0, max: 10 });
const record = { u: counter, by: text };
/** Fields of a version to come. */
const later = {
  later: fc.oneof(text, fc.constant({ deep: [1, null, { er: true }] }), fc.double().map(toJson)),
  toString: text,
};
function toJson(number: number) {
  return JSON.parse(JSON.stringify(number));
}

/** A table of such records, each under its own id. */
function makeTable<Fields>(
  required: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
  optional: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Record<Id, Fields & { id: Id }>> {
  const fields = fc
    .tuple(fc.record(required), fc.record({ ...optional, ...later }, { requiredKeys: [] }))
    .map(([one, other]) => ({ ...other, ...one }));
  return fc
    .dictionary(id, fields, { maxKeys: 4, noNullPrototype: true })
    .map((table) =>
      Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, { ...entry, id: key }])),
    ) as unknown as fc.Arbitrary<Record<Id, Fields & { id: Id }>>;
}

export const anyWorksheet: fc.Arbitrary<Worksheet> = fc
  .record({
    goals: makeTable(
      {
        ...record,
        title: text,
        status: fc.constantFrom<Goal['status'][]>('active', 'resting', 'built', 'let-go'),
        order: counter,
        startedOn: date,
        rhythm: fc.constantFrom<Goal['rhythm'][]>('session', 'week', 'fortnight', 'month', 'none'),
      },
      {
        why: text,
        firstSign: text,
        goodEnough: text,
        pins: fc.record(
          { firstSign: closeness, goodEnough: closeness },
          { requiredKeys: [], noNullPrototype: true },
        ),
        setWith: fc.constantFrom('me', 'together', 'other'),
        endedOn: date,
        nextOn: date,
        glad: text,
        ifHardAgain: text,
      },
    ),
    steps: makeTable(
      { ...record, text },
      {
        goal: id,
        sure: fc.constantFrom('very', 'fairly', 'not-very'),
        smallerOf: id,
        when: text,
        where: text,
        ifCue: text,
        thenAct: text,
        helpers: text,
        archived: fc.constant(true),
      },
    ),
    stones: makeTable(
      {
        ...record,
        kind: fc.constantFrom<Stone['kind'][]>('did', 'tried', 'learned', 'rested'),
        on: date,
      },
      { goal: id, step: id, note: text },
    ),
    checkins: makeTable(
      {
        ...record,
        goal: id,
        on: date,
        scale: fc.constant<'closeness/1'>('closeness/1'),
        value: fc.option(closeness, { nil: null }),
      },
      { helped: text, inTheWay: text },
    ),
    sheets: makeTable(
      { ...record, hide: fc.array(text) },
      {
        on: date,
        since: date,
        talkAbout: text,
        hardToSay: text,
        lines: fc.dictionary(id, text, { noNullPrototype: true }),
      },
    ),
    gone: fc.dictionary(id, counter, { noNullPrototype: true }),
  })
  .map((some) => ({ ...createWorksheet(), ...some, ext: { later: 1 } }));
