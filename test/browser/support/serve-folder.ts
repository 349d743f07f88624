import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.cjs': 'text/javascript' };

export interface Served {
  /** Ends with a slash. */
  address: string;
  close(): void;
}

/**
 * Serves the files of a folder as any server of static files does, and some pages beside them.
 *
 * @param pages HTML, by its path: `{ '/': '<!doctype html>…' }`
 */
export async function serveFolder(folder: string, pages: Readonly<Record<string, string>>): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[url];
    if (page !== undefined) return void response.setHeader('Content-Type', 'text/html').end(page);
    response.setHeader('Content-Type', TYPES[extname(url)] ?? 'application/octet-stream');
    createReadStream(join(folder, normalize(url)))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
