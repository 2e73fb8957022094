/** Copies that only a passphrase opens. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportCopy, readCopy } from '../../src/worksheet/files/copy.ts';
import {
  canLock,
  LOCKED_START,
  type Locked,
  lockCopy,
  unlockCopy,
} from '../../src/worksheet/files/lock.ts';
import { day, fill, tellFault } from '../worksheet/records.ts';

test('rows 23 and 25: only the passphrase opens an encrypted copy', async () => {
  const plain = exportCopy(fill({ goal: { title: 'Secret 👩‍👧 \ud83d' } }), day);
  const file = await lockCopy(plain, 'caf\u00e9 ﬁve');
  assert.ok(file.startsWith(LOCKED_START));
  assert.equal(file.includes('Secret'), false);
  const read = readCopy(file);
  assert.ok(read.kind === 'locked');
  const { locked } = read;
  assert.deepEqual(locked.kdf.iter, 600_000);

  // The same letters, typed on another keyboard.
  assert.equal(await unlockCopy(locked, 'cafe\u0301 five'), plain);
  assert.equal(await unlockCopy(locked, 'cafe five'), undefined);
  assert.equal(await unlockCopy(locked, ''), undefined);

  // Reformatted, it is the same file.
  const { ct, iv, kdf, ...rest } = locked;
  const other = readCopy(JSON.stringify({ ct, iv, kdf, ...rest }, null, 4));
  assert.ok(other.kind === 'locked');
  assert.equal(await unlockCopy(other.locked, 'café five'), plain);

  // Damage and a wrong passphrase look the same.
  const last = ct.at(-5) === 'A' ? 'B' : 'A';
  const damaged: readonly Locked[] = [
    { ...locked, ct: `${ct.slice(0, -5)}${last}${ct.slice(-4)}` },
    { ...locked, ct: '' },
    { ...locked, ct: 'no base64 at all!' },
    { ...locked, kdf: { ...kdf, iter: 599_999 } },
    { ...locked, iv: locked.iv.split('').reverse().join('') },
  ];
  for (const one of damaged) assert.equal(await unlockCopy(one, 'café five'), undefined);
});

test('row 25: the same words under the same passphrase never give the same file', async () => {
  const [one, other] = await Promise.all([lockCopy('x', 'p'), lockCopy('x', 'p')]);
  const [first, second] = [JSON.parse(one), JSON.parse(other)];
  for (const field of ['iv', 'ct']) assert.notEqual(first[field], second[field]);
  assert.notEqual(first.kdf.salt, second.kdf.salt);
});

test('row 23: an encrypted copy that asks for absurd work is refused at once', async () => {
  const locked: Locked = {
    app: 'cairn',
    kind: 'worksheet-locked',
    v: 1,
    kdf: { name: 'PBKDF2-SHA-256', iter: 600_000, salt: `${'A'.repeat(22)}==` },
    iv: 'A'.repeat(16),
    ct: 'AAAA',
  };
  assert.equal(tellFault(JSON.stringify(locked)), 'locked');
  for (const iter of [0, -1, 1.5, 6_000_001, 4_000_000_000, '600000', null]) {
    const hostile = { ...locked, kdf: { ...locked.kdf, iter } };
    assert.equal(tellFault(JSON.stringify(hostile)), 'damaged');
    assert.equal(await unlockCopy(hostile as Locked, 'p'), undefined);
  }
  for (const change of [{ iv: 'AAAA' }, { ct: 1 }, { kdf: null }, { v: '1' }])
    assert.equal(tellFault(JSON.stringify({ ...locked, ...change })), 'damaged');
});

test('row 34: without encryption in the browser the page knows, and a plain copy works', () => {
  assert.equal(canLock(), true);
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  try {
    assert.equal(canLock(), false);
    assert.equal(tellFault(exportCopy(fill(), day)), 'copy');
  } finally {
    Reflect.deleteProperty(crypto, 'subtle');
  }
  assert.equal(canLock(), true);
});
