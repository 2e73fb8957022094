import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
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

/** The part to tune on, and the part that is only measured: whoever tunes hasn’t read it. */
for (const name of ['tuning.json', 'measure.json'].filter((file) =>
  existsSync(`${folder}/${file}`),
)) {
  const phrases = read(name);
  const danger = phrases.filter(({ level }) => level !== 'none');
  const harmlessOnes = phrases.filter(({ level }) => level === 'none');

  test(`help is shown for nearly every phrase of danger in ${name}`, () => {
    assert.ok(danger.length >= 150);
    const missed = danger.filter(({ text }) => detectCrisis(text) === 'none');
    const recall = 1 - missed.length / danger.length;
    assert.ok(recall >= LEAST_RECALL, `recall ${recall.toFixed(3)}: ${missed.length} missed`);
  });

  test(`help is seldom shown for phrases that only look alike in ${name}`, () => {
    assert.ok(harmlessOnes.length >= 150);
    const alarms = harmlessOnes.filter(({ text }) => detectCrisis(text) !== 'none');
    const share = alarms.length / harmlessOnes.length;
    assert.ok(share <= MOST_FALSE_ALARMS, `${alarms.length} of ${harmlessOnes.length}`);
  });
}

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
