/** Every helpline: what it must have, and that its numbers are right. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listDue } from '../../src/help/due.ts';
import { groupLines } from '../../src/help/group.ts';

import { folder, getCountry, lines } from '../help/helplines.ts';

test('every helpline can be reached, and says which pages prove it', () => {
  assert.ok(lines.length > 80);
  for (const { name, line } of lines) {
    assert.ok(line.call ?? line.text ?? line.chat ?? line.website, name);
    if (line.confidence === 'two-sources') assert.ok(line.proof.length >= 2, name);
    const pages = new Set(line.proof.map(({ url }) => url));
    assert.equal(pages.size, line.proof.length, `${name} names a page twice`);
    if (line.expect) assert.ok(pages.has(line.expect.page), `${name}: no proof for what happens`);
  }
});

/** Numbers whose page was seen without its words being kept: they stand here a second time. */
const unquoted: Readonly<Record<string, string>> = {
  'Línea 106 (Bogotá), whatsapp': '3007548933',
  'SADAG Suicide Crisis Helpline, text': '31393',
  'Veterans Crisis Line, call': '988',
};

/** The keys of a phone, since some numbers are printed as words: `1-800-656-HOPE`. */
const keypad = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** A text’s digits; in the second form, words in capitals are read as the keys they stand on. */
function readDigits(text: string): string[] {
  const dialed = text.replace(/(?<=[\d-.]{2})[A-Z]+/g, (word) =>
    [...word].map((letter) => keypad.findIndex((letters) => letters.includes(letter))).join(''),
  );
  return [text, dialed].map((each) => each.replace(/\D/g, ''));
}

test('every number stands, digit by digit, in the words that prove it', () => {
  for (const { name, line } of lines) {
    const { call, also, text, whatsapp, tty } = line;
    const numbers = { call, also, text: text?.number, whatsapp, tty };
    const proofs = line.proof.flatMap(({ words = '' }) => readDigits(words));
    for (const [way, number] of Object.entries(numbers)) {
      if (number === undefined) continue;
      // What leads to the number, from abroad or through a relay, needn’t be printed with it.
      const digits = number.replace(/\D/g, '').replace(/^(?:18001(?=0)|1(?=\d{10}$))/, '');
      const kept = unquoted[`${name}, ${way}`];
      if (kept === undefined)
        assert.ok(
          proofs.some((proof) => proof.includes(digits)),
          `${name}: ${number}`,
        );
      else assert.equal(digits, kept, name);
    }
  }
});

test('a country that has a line for anyone, for violence or for children shows each under its heading', () => {
  for (const code of ['us', 'gb', 'ie', 'ca', 'au', 'nz', 'de', 'fr']) {
    const found = groupLines(getCountry(code)).map(({ group }) => group);
    assert.ok(found.includes('emergency') && found.includes('anyone'), code);
    assert.ok(found.includes('young') || found.includes('violence'), code);
    const shown = groupLines(getCountry(code)).flatMap(({ lines: some }) => some);
    assert.equal(shown.length, getCountry(code).length, code);
  }
});

/** Numbers that have ended, were never right or could not be verified, as digits. */
const refused: Readonly<Record<string, string>> = {
  '18334564566': 'Talk Suicide Canada, replaced by 9-8-8',
  '45645': 'Talk Suicide Canada by text, replaced by 9-8-8',
  '12023041200': 'an old text number of The Trevor Project',
  '07860039967': 'an old text number of Papyrus',
  '07786209697': 'an old text number of Papyrus',
  '88247': 'a text number of Papyrus that no page of its own shows',
  '0800212223': 'an old line of SADAG',
  '0800121314': 'an old line of SADAG',
  '18005990019': 'KIRAN in India, whose state is unknown',
  '9152987821': 'iCALL in India, seen on one page of 2020',
  '1800914416': 'a misprint of Tele-MANAS',
  '180914416': 'a misprint of Tele-MANAS',
  '1300789978': 'MensLine Australia, seen on one old page',
  '1300659467': 'Suicide Call Back in Australia, seen on one old page',
  '18009823059': 'a misprint of the No Surprises Help Desk',
};

test('no page and no entry prints a number that has ended or was never right', () => {
  const written = ['articles', 'pages', 'phases', 'glossary', 'worksheets'].flatMap((name) =>
    readdirSync(join('content', name), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(mdx|yaml)$/.test(file))
      .map((file) => join('content', name, file))
      .map((file) => ({ where: file, text: readFileSync(file, 'utf8') })),
  );
  const entries = lines.map(({ file, line: { proof: _, ...shown } }) => ({
    where: `${file}: ${shown.name}`,
    text: Object.values(shown)
      .map((value) => JSON.stringify(value))
      .join('\n'),
  }));
  for (const { where, text } of [...written, ...entries]) {
    for (const number of listNumbers(text)) {
      assert.equal(refused[number], undefined, `${where} prints ${number}, ${refused[number]}`);
    }
    assert.doesNotMatch(text, /press 3|text PRIDE/i, where);
  }
});

test('what the test above calls a number is found however it is written', () => {
  const text = 'Call 1-833-456-4566, text 45645 or ring (07860) 039 967 tonight.';
  assert.deepEqual(listNumbers(text), ['18334564566', '45645', '07860039967']);
});

/** Digits of everything that looks like a phone number. */
function listNumbers(text: string): string[] {
  return Array.from(text.matchAll(/[(+\d][\d\s().+–-]{2,}\d/g), ([found]) =>
    found.replace(/\D/g, ''),
  );
}

test('numbers and words that are right only for some are printed for those alone', () => {
  for (const { file, name, line } of lines) {
    const numbers = [line.call, line.also, line.text?.number].map((value) =>
      value?.replace(/\D/g, ''),
    );
    // Canada’s number of Trans Lifeline has been passed round as a line for Americans.
    if (numbers.some((number) => number?.endsWith('8773306366'))) {
      assert.equal(name, 'Trans Lifeline (Canada)');
      assert.equal(file, join(folder, 'ca.yaml'));
    }
    // The old number of 988 still answers, but only people who sign need it.
    if (numbers.includes('18002738255')) assert.equal(line.callNote, 'from a videophone');
    if (line.text?.number === '686868') assert.equal(line.text.keyword, 'CONNECT');
    if (line.text?.number === '741741') assert.match(line.text.keyword ?? '', /^(HOME|AYUDA)$/);
    // 13YARN and Papyrus have no text line that their own pages show.
    if (/13YARN|Papyrus/.test(name)) assert.equal(line.text, undefined);
    if (file.endsWith('de.yaml')) assert.ok(!numbers.includes('116123'), name);
    assert.doesNotMatch(line.hours ?? '', /6pm to midnight/, name);
  }
});

test('an entry is due the day after six months, and the command says so by its exit code', () => {
  const files = [{ file: 'us.yaml', lines: [{ name: '988', checked: '2026-11-27' }] }];
  assert.deepEqual(listDue(files, '2027-05-27'), []);
  assert.deepEqual(listDue(files, '2027-05-28'), [
    { file: 'us.yaml', name: '988', checked: '2026-11-27' },
  ]);
  const run = (day: string) => spawnSync(process.execPath, ['src/help/print-due.ts', day]);
  assert.equal(run('2026-11-28').status, 0);
  const late = run('2030-01-01');
  assert.equal(late.status, 1);
  assert.match(String(late.stdout), /988 Suicide & Crisis Lifeline, checked on 2026-11-22/);
});

test('today is the day on the calendar of whoever asks, east and west of the date line', () => {
  // These two zones are 26 hours apart, so that they never have the same day.
  const days = ['Pacific/Kiritimati', 'Etc/GMT+12'].map((zone) => {
    const read = () => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format();
    const env = { ...process.env, TZ: zone };
    const before = read();
    const { stdout } = spawnSync(process.execPath, ['src/help/print-due.ts'], { env });
    const [, day = ''] = /before (\S+)\.\n/.exec(String(stdout)) ?? [];
    // Midnight may pass while it runs.
    assert.ok([before, read()].includes(day), `${zone}: ${day}`);
    return day;
  });
  assert.notEqual(days[0], days[1]);
});
