import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type CrisisLevel, detectCrisis } from '../../src/search/crisis.ts';
import { clear, groups, harmless, possible } from '../../src/search/crisis-phrases.ts';

interface Phrase {
  readonly text: string;
  readonly language: 'en' | 'es';
  readonly level: CrisisLevel;
}

const folder = 'tests/fixtures/crisis';
const read = (name: string): Phrase[] => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const LEAST_RECALL = 0.97;
/** 2 of 25. */
const MOST_FALSE_ALARMS = 0.08;

/** Lists that the phrases were tuned on. The second one was new once, and showed what was missing. */
const tuning = ['tuning.json', 'tuning-2.json'];

/** How many phrases of danger bring help, and how many others do. */
function measure(phrases: readonly Phrase[]) {
  const danger = phrases.filter(({ level }) => level !== 'none');
  const others = phrases.filter(({ level }) => level === 'none');
  const missed = danger.filter(({ text }) => detectCrisis(text) === 'none').length;
  const alarms = others.filter(({ text }) => detectCrisis(text) !== 'none').length;
  const figures = `recall ${(1 - missed / danger.length).toFixed(3)} of ${danger.length}, ${alarms} of ${others.length} look-alikes flagged`;
  return { recall: 1 - missed / danger.length, share: alarms / others.length, figures };
}

/** Whoever tunes doesn’t read this list: it tells how well new phrases are understood. */
const measured = 'measure.json';

for (const name of [...tuning, measured]) {
  test(`help is shown for nearly every phrase of danger in ${name}, and seldom for look-alikes`, () => {
    const { recall, share, figures } = measure(read(name));
    assert.ok(recall >= LEAST_RECALL && share <= MOST_FALSE_ALARMS, figures);
  });
}

test('no phrase of a list is lost: each finds a text that none of the others finds', () => {
  const texts: Record<CrisisLevel, string[]> = JSON.parse(
    readFileSync(`${folder}/phrases.json`, 'utf8'),
  );
  for (const level of ['clear', 'possible', 'none'] as const) {
    const lost = texts[level].filter((text) => detectCrisis(text) !== level);
    assert.deepEqual(lost, [], level);
    assert.ok(texts[level].length >= 50);
  }
});

test('at least 300 phrases of danger and 300 look-alikes are tuned on', () => {
  const levels = tuning.flatMap(read).map(({ level }) => level === 'none');
  assert.ok(levels.filter((isHarmless) => !isHarmless).length >= 300);
  assert.ok(levels.filter((isHarmless) => isHarmless).length >= 300);
});

test('a life at risk gets the full card, and a heavy heart one line', () => {
  const phrases = read('tuning.json');
  const share = (level: CrisisLevel) => {
    const own = phrases.filter((phrase) => phrase.level === level);
    return own.filter(({ text }) => detectCrisis(text) === level).length / own.length;
  };
  assert.ok(share('clear') >= 0.95, `clear: ${share('clear')}`);
  assert.ok(share('possible') >= 0.85, `possible: ${share('possible')}`);
});

test('capitals, accents, signs and stretched letters change nothing', () => {
  for (const text of [
    'I WANT TO DIE',
    'i want to dieeee!!!',
    'Quiero  morír…',
    'I “want” to—die.',
  ]) {
    assert.equal(detectCrisis(text), 'clear', text);
  }
});

test('a harmless turn of phrase beside real danger hides nothing', () => {
  assert.equal(detectCrisis('this job is killing me and i want to die'), 'clear');
  assert.equal(detectCrisis('cut myself some slack but i want to kill myself'), 'clear');
});

test('what people search for every day on this site asks for no help card', () => {
  const queries: { q: string; crisis: boolean }[] = JSON.parse(
    readFileSync('tests/fixtures/search/tuning.json', 'utf8'),
  );
  const wrong = queries.filter(({ q, crisis }) => (detectCrisis(q) !== 'none') !== crisis);
  assert.deepEqual(wrong, []);
});

test('every phrase of danger is written as the file says, and names only groups that exist', () => {
  for (const line of [clear, possible, harmless].join('').trim().split('\n')) {
    assert.match(line, /^[\^$a-z0-9*|()_. A-Z]*$/, line);
    for (const [name] of line.matchAll(/\b[A-Z]{2,}\b/g)) {
      assert.ok(name === 'SUICIDE' || groups[name] !== undefined, `${name} in “${line}”`);
    }
  }
});
