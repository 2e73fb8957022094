import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
