import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createSiteServer } from '../src/hosting/server.ts';
import { readPort } from './ports.ts';
import type { Site } from './site.ts';

const PATIENCE_MS = 60_000;

/** What serves a finished site: its program, arguments and variables. */
export function describeServer({ dist, port, url }: Site) {
  const args = ['src/hosting/serve.ts', '--outDir', dist, '--port', String(port)];
  return { program: 'node', args, env: { CAIRN_URL: url } };
}

/** Serves a finished site as the README says; returns what ends the server. */
export async function serve(site: Site): Promise<() => Promise<void>> {
  const { program, args, env } = describeServer(site);
  const server = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  const end = async () => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  const start = performance.now();
  while (!(await isUp(site.url))) {
    if (server.exitCode !== null) throw new Error(`The server of ${site.dist} has ended.`);
    if (performance.now() - start > PATIENCE_MS) {
      await end();
      throw new Error(`${site.url} didn’t answer.`);
    }
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return end;
}

/** Serves a finished site from this process, at a free port. */
export async function serveHere(
  folder: string,
  base = '/',
): Promise<{ server: Server; port: number; url: string; end: () => void }> {
  const server = createSiteServer(folder, base).listen(0, 'localhost');
  await once(server, 'listening');
  const port = readPort(server);
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { server, port, url: `http://localhost:${port}${base}`, end };
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
