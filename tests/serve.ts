import { once } from 'node:events';
import type { Server } from 'node:http';
import { createSiteServer } from '../src/hosting/server.ts';
import { readPort } from './ports.ts';
import type { Site } from './site.ts';

/** What serves a finished site: its program, arguments and variables. */
export function describeServer({ dist, port, url }: Site) {
  const args = ['src/hosting/serve.ts', '--outDir', dist, '--port', String(port)];
  return { program: 'node', args, env: { CAIRN_URL: url } };
}

/** Serves a finished site from this process, at a free port. */
export async function serve(
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
