import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** Not the root: the folder is to work under any path. */
const PATH = '/matn/';
const FOLDER = resolve('build/playground');
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Site {
  url: string;
  /** Addresses that were asked for and are not there. */
  missing: string[];
  close(): Promise<void>;
}

/** Serves the built folder under a path, as any static host does: files, the index of the folder, and nothing else. */
export async function serveSite(): Promise<Site> {
  if (!existsSync(FOLDER)) throw new Error(`${FOLDER}: expected the built page, got none. Build it: npm run build:playground`);
  const missing: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const file = fileOf(new URL(url, 'http://localhost').pathname);
    if (file === null) {
      missing.push(url);
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${PATH}`,
    missing,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function fileOf(path: string): string | null {
  if (!path.startsWith(PATH)) return null;
  const within = path.slice(PATH.length);
  const file = normalize(join(FOLDER, decodeURIComponent(within === '' ? 'index.html' : within)));
  return file.startsWith(FOLDER + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}
