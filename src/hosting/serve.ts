/**
 * Serves the finished site on this machine as its hosts would: with the headers of its `_headers`,
 * under its base path, with its own page for addresses that lead nowhere. `npm run serve`.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { site } from '../site.ts';
import { readHeadersFile } from './read-headers-file.ts';

const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    port: { type: 'string' },
  },
});
const DEFAULT_PORT = 4321;

/** A server for a folder and the address below which it stands. */
function serveFolder(folder: string, base: string): Server {
  const findHeaders = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const serveFile = sirv(folder, { etag: true, maxAge: 0 });

  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const { name, value } of findHeaders(pathname)) response.appendHeader(name, value);
    const say404 = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    };
    if (!pathname.startsWith(base)) {
      if (pathname === '/') response.writeHead(302, { Location: base }).end();
      else say404();
      return;
    }
    request.url = pathname.slice(base.length - 1);
    // A page’s address ends with a slash. sirv would answer without one, and relative links break.
    if (!/\/$|\.[^/]+$/.test(pathname)) say404();
    else serveFile(request, response, say404);
  });
}

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

listen(serveFolder(values.outDir, site.base), Number(values.port ?? DEFAULT_PORT), !!values.port);
