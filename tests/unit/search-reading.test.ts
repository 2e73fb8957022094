/** How search reads words: Spanish ones, misspelt ones and names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGlosser } from '../../src/search/gloss.ts';
import { describeCorrection } from '../../src/search/understand.ts';
import { engine, find, index, words } from '../search/engine.ts';

test('names of days, months and feasts are no misspellings', () => {
  for (const query of ['christmas break', 'monday in march', 'a spanish therapist']) {
    assert.equal(engine.answer(query).correction, undefined, query);
  }
});

test('the Spanish words that people use most are read as English', () => {
  const read = createGlosser(words('spanish').words);
  for (const [spanish, english] of [
    ['terapeuta', 'therapist'],
    ['psicologa', 'therapist'],
    ['terapias', 'therapy'],
    ['sesiones', 'session'],
    ['primera', 'first'],
    ['dejar', 'quit'],
    ['descanso', 'break'],
  ] as const) {
    assert.ok(read(spanish).includes(english), spanish);
  }
});

test('a Spanish question finds what its English one finds', () => {
  const pairs = [
    ['¿cuánto cuesta un psicólogo?', 'how much does a therapist cost'],
    ['mi terapeuta me juzga', 'my therapist judges me'],
    ['quiero dejar la terapia', 'i want to quit therapy'],
    ['la primera sesión', 'first session'],
  ] as const;
  for (const [spanish, english] of pairs) {
    const [first] = find(english);
    assert.ok(
      find(spanish)
        .slice(0, 3)
        .includes(first ?? ''),
      `${spanish}: ${first}`,
    );
  }
});

test('misspelt words of search terms are known for what they stand for', () => {
  assert.equal(index.slips['counceling'], 'counseling');
  assert.equal(index.slips['dont'], undefined);
  assert.equal(describeCorrection(engine.answer('theripist').understanding), 'therapist');
  assert.equal(describeCorrection(engine.answer('therapist').understanding), undefined);
});
