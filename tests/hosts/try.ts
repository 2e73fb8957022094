/**
 * Serves the finished site with nginx and with Caddy, by the settings that the build wrote for them,
 * and compares every header of every file with what the local server sends: `npm run hosts:try`, after
 * a build. It needs both programs (on Debian: `apt-get install nginx-light caddy`) and fails without
 * them, since then it hasn’t tried what it is for.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '../../src/site.ts';
import { findPort } from '../ports.ts';
import { serve } from '../serve.ts';
import { type Host, hosts } from './hosts.ts';

const PATIENCE_MS = 10_000;

/** Headers that a server writes on its own account. They tell of a transfer, not of the site. */
const ofTransfer = new Set(
  (
    'accept-ranges alt-svc cache-control connection content-length date etag expires keep-alive ' +
    'last-modified server transfer-encoding vary'
  ).split(' '),
);

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const dist = resolve(values.outDir);
const scratch = resolve('.cache/hosts');

/** Addresses that lead nowhere. */
const nowhere = ['no/such/page/', 'no-such-file.js'];

/** Addresses of every file. */
function listAddresses(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== '_headers' && !file.startsWith('_hosting/'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** What a server says of an address: its status and its headers, without those of the transfer. */
async function ask(port: number, address: string): Promise<Map<string, string>> {
  const response = await fetch(`http://localhost:${port}${site.base}${address}`, {
    redirect: 'manual',
    headers: { Origin: 'https://elsewhere.example' },
  });
  await response.arrayBuffer();
  const headers = [...response.headers]
    .filter(([name]) => !ofTransfer.has(name))
    .filter(([name]) => name !== 'content-type');
  const type = toType(response.headers.get('Content-Type'));
  return new Map([['status', String(response.status)], ['content-type', type], ...headers]);
}

/**
 * A type without what servers may put in other words. How a text is encoded counts where nothing else
 * says it: scripts and styles take it from their page, XML says it itself, JSON has one. A file of
 * unknown type may have none.
 */
function toType(value: string | null): string {
  const type = value?.toLowerCase().replaceAll(' ', '') || 'application/octet-stream';
  const [name = ''] = type.split(';');
  if (name === 'application/javascript') return 'text/javascript';
  return /^(?:text\/(?:html|plain|markdown)|application\/x-)/.test(name) ? type : name;
}

/** Where two answers differ: one sentence a header. */
function compare(ours: Map<string, string>, theirs: Map<string, string>): string[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => {
    const [one, other] = [ours.get(name), theirs.get(name)];
    return one === other ? [] : [`${name}: ${other ?? 'none'} (here ${one ?? 'none'})`];
  });
}

async function tryHost(host: Host, ours: ReadonlyMap<string, Map<string, string>>) {
  const folder = join(scratch, host.program);
  const root = join(folder, 'root');
  const stand = join(root, site.base);
  mkdirSync(dirname(stand), { recursive: true });
  symlinkSync(dist, stand.replace(/[\\/]$/, ''), 'junction');
  const port = await findPort();
  const settings = join(folder, 'settings');
  writeFileSync(settings, host.configure({ dist, root, scratch: folder, base: site.base, port }));
  const server = spawn(host.program, host.listArguments(settings), {
    // What it writes of itself matters only if it fails.
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  const messages: string[] = [];
  server.stderr.on('data', (chunk) => messages.push(String(chunk)));
  try {
    await waitFor(server, port, messages);
    const findings: string[] = [];
    for (const [address, answer] of ours) {
      const differences = compare(answer, await ask(port, address));
      findings.push(...differences.map((difference) => `${site.base}${address} ${difference}`));
    }
    return findings;
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

async function waitFor(
  server: ChildProcess,
  port: number,
  messages: readonly string[],
): Promise<void> {
  const start = performance.now();
  for (;;) {
    if (server.exitCode !== null) throw new Error(`It has ended: ${messages.join('')}`);
    if (
      await fetch(`http://localhost:${port}${site.base}`).then(
        () => true,
        () => false,
      )
    )
      return;
    if (performance.now() - start > PATIENCE_MS) throw new Error('It doesn’t answer.');
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

rmSync(scratch, { recursive: true, force: true });
const local = await serve(dist, site.base);
const ours = new Map<string, Map<string, string>>();
for (const address of listAddresses()) ours.set(address, await ask(local.port, address));
// Some hosts know the rule of a page that isn’t there by its address alone, and so does the local
// server. These two know which page they send instead, and owe it that page’s headers.
for (const address of nowhere) {
  ours.set(address, new Map([...(ours.get('404.html') ?? []), ['status', '404']]));
}
local.end();

for (const host of hosts) {
  if (spawnSync(host.program, ['-h'], { stdio: 'ignore' }).error) {
    console.error(
      `${host.name}: not tried, since there is no program \`${host.program}\` on the path.`,
    );
    process.exitCode = 1;
    continue;
  }
  const findings = await tryHost(host, ours);
  for (const finding of findings) console.error(`${host.name}: ${finding}`);
  console.log(`${host.name}: ${ours.size} addresses asked, ${findings.length} differences.`);
  if (findings.length > 0) process.exitCode = 1;
}
