import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const settings = JSON.parse(readFileSync('package.json', 'utf8'));
const groups = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const packages: readonly [string, string][] = groups.flatMap((group) =>
  Object.entries<string>(settings[group]),
);
const [, table = ''] =
  /## What it stands on([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? [];
const rows = table.split('\n').filter((line) => line.startsWith('| `'));
const named = rows.flatMap((row) =>
  Array.from((row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g), ([, name = '']) => name),
);

test('every package has its reason in the README, and no reason is left of one that is gone', () => {
  assert.deepEqual([...named].sort(), packages.map(([name]) => name).sort());
});

test('every package is pinned to one version', () => {
  for (const [name, version] of packages) assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('every command that the README and the contributing guide name is there', () => {
  const guides = ['README.md', '.github/CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8'));
  const commands = guides.flatMap((text) =>
    Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name),
  );
  assert.ok(commands.length > 5);
  for (const name of commands) assert.ok(name in settings.scripts, name);
});
