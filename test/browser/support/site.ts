import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { preview } from 'vite';

/** Not the root: the folder is to work from any path. */
const PATH = '/some/path/';
const BUILT = 'build/playground/index.html';

export interface Site {
  url: string;
  close(): Promise<void>;
}

/** Serves the built page. */
export async function serveSite(): Promise<Site> {
  if (!existsSync(BUILT)) throw new Error(`${BUILT}: expected the built page, got none. Build it: npm run build:playground`);
  const server = await preview({
    configFile: 'playground/vite.config.ts',
    base: PATH,
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${PATH}`, close: () => server.close() };
}
