import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSecurityTxt } from '../../src/hosting/security-txt.ts';

const settings = {
  origin: 'https://cairn.example',
  base: '/',
  repository: undefined,
  contact: undefined,
  now: new Date('2026-11-27T12:00:00Z'),
};

test('who finds a fault is told where to report it, and until when that holds', () => {
  assert.equal(
    formatSecurityTxt({ ...settings, repository: 'https://example.org/cairn' }),
    [
      'Contact: https://example.org/cairn/security/advisories/new',
      'Expires: 2027-05-26T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://cairn.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('an address of its own for reports comes first', () => {
  const text = formatSecurityTxt({
    ...settings,
    repository: 'https://example.org/cairn',
    contact: 'mailto:security@cairn.example',
  });
  assert.match(text ?? '', /^Contact: mailto:security@cairn.example\n/);
});

test('a site that names nobody promises no contact', () => {
  assert.equal(formatSecurityTxt(settings), undefined);
});
