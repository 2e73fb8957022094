/** Whom the short card names, and for which country. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickContacts, toCallHref, toTextHref } from '../../src/help/contacts.ts';
import { guessCountry } from '../../src/help/country.ts';
import { nameOtherLanguages } from '../../src/help/describe.ts';
import { toDialable } from '../../src/help/dial.ts';
import { countries, getCountry, known } from '../help/helplines.ts';

test('a number can be called, and a text begins with its word, on iPhones and on Android', () => {
  assert.equal(toCallHref('1-800-799-7233'), 'tel:18007997233');
  assert.equal(toCallHref('*4141'), 'tel:*4141');
  assert.equal(toDialable('1-800-273-TALK'), '18002738255');
  assert.equal(toTextHref({ number: '988' }), 'sms:988');
  assert.equal(toTextHref({ number: '741741', keyword: 'HOME' }), 'sms:741741?&body=HOME');
  assert.equal(toTextHref({ number: '1', keyword: 'SÍ & no' }), 'sms:1?&body=S%C3%8D%20%26%20no');
});

test('the short card has the emergency number first, and then lines that serve anyone', () => {
  const [danger, call, text, chat] = pickContacts(getCountry('us'));
  assert.equal(danger?.href, 'tel:911');
  assert.equal(call?.href, 'tel:988');
  assert.equal(text?.href, 'sms:988');
  assert.equal(chat?.href, 'https://988lifeline.org/');
  const irish = pickContacts(getCountry('ie')).map(({ href }) => href);
  assert.deepEqual(irish, ['tel:112', 'tel:116123', 'sms:50808?&body=HELLO']);
  // NHS 111 and Childline aren’t for everybody in the whole country.
  assert.equal(pickContacts(getCountry('gb'))[1]?.href, 'tel:116123');
  for (const { code, lines: some } of countries) {
    assert.ok(pickContacts(some).length > 0, code);
  }
});

test('a short card in Spanish has the lines for those who speak it first, and says so in Spanish', () => {
  const [danger, call, text, chat] = pickContacts(getCountry('us'), 'es');
  assert.equal(danger?.href, 'tel:911');
  assert.deepEqual([call?.href, call?.callNote], ['tel:988', 'luego marca el 2']);
  assert.equal(text?.href, 'sms:988?&body=AYUDA');
  assert.match(chat?.name ?? '', /español/);
  for (const { lines: some } of countries) {
    for (const { name, way, callNote } of pickContacts(some, 'es')) {
      const isNoted = some.some((line) => line.name === name && line.callNote !== undefined);
      if (way === 'call' && isNoted) assert.ok(callNote, `${name} has no note in Spanish`);
    }
  }
});

test('a line that doesn’t answer in the language of the card says in which it does', () => {
  assert.equal(nameOtherLanguages(['en', 'es'], 'es'), undefined);
  assert.equal(nameOtherLanguages(['en', 'fr'], 'es'), 'inglés o francés');
  assert.equal(nameOtherLanguages(['de'], 'en'), 'German');
});

test('the time zone tells the country before the language does, and only where we have lines', () => {
  const guess = (timeZone: string, ...languages: string[]) =>
    guessCountry({ timeZone, languages }, known);
  assert.equal(guess('Europe/Dublin', 'en-US'), 'ie');
  assert.equal(guess('America/Indiana/Indianapolis', 'en-GB'), 'us');
  assert.equal(guess('America/Argentina/Buenos_Aires'), 'ar');
  assert.equal(guess('Asia/Tokyo', 'en-US'), 'int');
  assert.equal(guess('UTC', 'en-GB', 'en'), 'gb');
  assert.equal(guess('', 'es-419', 'de-AT'), 'at');
  assert.equal(guess('Atlantic/Reykjavik', 'en'), undefined);
  assert.equal(guessCountry({ timeZone: 'Europe/Dublin', languages: [] }, ['us']), 'int');
});

test('the zones of every country are those that the platform knows', () => {
  for (const code of known.filter((each) => each !== 'int')) {
    const zones = new Intl.Locale(`und-${code.toUpperCase()}`).getTimeZones() ?? [];
    assert.ok(zones.length > 0, code);
    for (const timeZone of zones) {
      assert.equal(guessCountry({ timeZone, languages: [] }, known), code, timeZone);
    }
  }
});
