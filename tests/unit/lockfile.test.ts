import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { packages }: { packages: Readonly<Record<string, Package>> } = read('package-lock.json');

test('the lockfile names the binaries of every platform', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !packages[`node_modules/${name}`] &&
        !packages[`${place ? `${place}/` : ''}node_modules/${name}`],
    ),
  );
  assert.deepEqual(missing, []);
});

test('every locked package has the hash of its contents', () => {
  const unsealed = Object.entries(packages)
    .filter(([place, { integrity }]) => place !== '' && integrity === undefined)
    .map(([place]) => place);
  assert.deepEqual(unsealed, []);
});

test('the lockfile names no registry', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"/);
});

test('every dependency is pinned to one version', () => {
  const manifest = read('package.json');
  const versions: string[] = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(
    (field) => Object.values(manifest[field]),
  );
  assert.deepEqual(
    versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

test('the checks run on the Node that the packages bring, whatever the machine has', () => {
  const { optionalDependencies } = read('package.json');
  assert.deepEqual([...new Set(Object.values(optionalDependencies))], [process.versions.node]);
});
