import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** The port on which a server listens. */
export function readPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

/** A port on this machine that is free now, for a program that has to be told one. */
export async function findPort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const port = readPort(probe);
  probe.close();
  await once(probe, 'close');
  return port;
}
