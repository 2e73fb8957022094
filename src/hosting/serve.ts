/** Serves the finished site on this machine, under its base path: `npm run serve`. */
import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import { site } from '../site.ts';
import { createSiteServer } from './server.ts';

const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    port: { type: 'string' },
  },
});
const DEFAULT_PORT = 4321;

/** Listens on a port, or on the next free one if none was asked for. */
function listen(server: Server, port: number, isAsked: boolean): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || isAsked) throw error;
    listen(server, port + 1, isAsked);
  });
  server.listen(port, 'localhost', () => {
    console.log(`${site.name} stands at http://localhost:${port}${site.base}`);
  });
}

const server = createSiteServer(values.outDir, site.base);
listen(server, Number(values.port ?? DEFAULT_PORT), !!values.port);
