import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { fileTypes } from './headers.ts';
import { readHeadersFile } from './read-headers-file.ts';

/**
 * A server for a finished site that stands in a folder and below an address, as its hosts would be:
 * with the headers of its `_headers`, with its own page for addresses that lead nowhere.
 */
export function createSiteServer(folder: string, base: string): Server {
  const findHeaders = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const types = new Map([...fileTypes, ['txt', 'text/plain; charset=utf-8']]);
  const serveFile = sirv(folder, {
    etag: true,
    maxAge: 0,
    setHeaders: (response, path) => {
      const type = types.get(path.split('.').at(-1) ?? '');
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

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
