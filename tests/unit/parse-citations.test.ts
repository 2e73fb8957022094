import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCitations } from '../../src/citations/parse.ts';

const kinds = (text: string) => parseCitations(text).map(({ kind }) => kind);

test('a citation is told apart from the text around it', () => {
  assert.deepEqual(parseCitations('It helps.[@harkin2016monitoring] Often.'), [
    { kind: 'text', value: 'It helps.' },
    {
      kind: 'citation',
      raw: '[@harkin2016monitoring]',
      offset: 9,
      items: [{ key: 'harkin2016monitoring' }],
    },
    { kind: 'text', value: ' Often.' },
  ]);
});

test('a place in the work comes along with its key', () => {
  for (const place of ['p. 12', 'pp. 3–4', 'chap. 2', 'sec. 5', 'table 1']) {
    const [citation] = parseCitations(`[@a1, ${place}]`);
    assert.deepEqual(citation?.kind === 'citation' && citation.items, [
      { key: 'a1', locator: place },
    ]);
  }
});

test('two works can share a bracket', () => {
  const [citation] = parseCitations('[@first2001; @second2002, p. 3]');
  assert.deepEqual(citation?.kind === 'citation' && citation.items, [
    { key: 'first2001' },
    { key: 'second2002', locator: 'p. 3' },
  ]);
});

test('an e-mail address is no citation, in a bracket or out of it', () => {
  assert.deepEqual(kinds('Write to a@b.org or [a@b.org].'), ['text']);
});

test('brackets without an @ are left alone', () => {
  assert.deepEqual(kinds('He said [so] and [that].'), ['text']);
});

for (const [text, why] of [
  ['[see @a1]', 'words before the key'],
  ['[-@a1]', 'a suppressed author'],
  ['[@]', 'no key'],
  ['[@a1, and so on]', 'a place that is none'],
  ['[@a1;]', 'an empty second work'],
  ['[text @mail.com]', 'an address in a bracket with words'],
  ['It helps.[@a1 and on', 'a bracket that never closes'],
  ['It helps; @a1] and on', 'a bracket that never opens'],
] as const) {
  test(`a citation with ${why} is malformed`, () => {
    assert.ok(kinds(text).includes('malformed'), JSON.stringify(parseCitations(text)));
  });
}
