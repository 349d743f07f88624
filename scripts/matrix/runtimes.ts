import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';
import { RUNNABLE } from '../../test/dist/consumer.js';
import { output, type Row } from './row.js';

/** The oldest that package.json allows, and the newest of each line since. */
const NODE_VERSIONS = ['20.19.0', '22.23.3', '24.21.0'];

/** The part of miniflare that the matrix uses, which is installed for it alone. */
interface Miniflare {
  dispatchFetch(url: string): Promise<Response>;
  dispose(): Promise<void>;
}
type MiniflareClass = new (options: { modules: true; script: string; compatibilityDate: string }) => Miniflare;

const WORKER = `import * as matn from 'matn';
import * as html from 'matn/html';
import check from './check.cjs';
export default { fetch: () => new Response(check(matn, {}, {}, html)) };
`;

async function inWorkerd(folder: string): Promise<string> {
  const script = await bundled({ stdin: { contents: WORKER, resolveDir: folder }, format: 'esm', conditions: ['workerd', 'worker'] });
  const { Miniflare } = createRequire(join(folder, 'package.json'))('miniflare') as { Miniflare: MiniflareClass };
  const miniflare = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' });
  try {
    const response = await miniflare.dispatchFetch('http://localhost/');
    if (!response.ok) throw new Error(await response.text());
    return await response.text();
  } finally {
    await miniflare.dispose();
  }
}

async function inEdgeRuntime(folder: string): Promise<string> {
  const initialCode = await bundled({ entryPoints: ['in-an-edge-runtime.mjs'], absWorkingDir: folder, format: 'iife' });
  return new EdgeVM({ initialCode }).evaluate('lastWord');
}

async function bundled(options: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({ ...options, bundle: true, platform: 'browser', write: false });
  return outputFiles?.[0]?.text ?? '';
}

/**
 * Runtimes of JavaScript: the scripts of `test/dist/consumer` in those that are programs, and a bundle in those of servers at the edge.
 *
 * @param folder has the packages and the packed one
 * @param installNode gives the path of a Node of a version
 */
export function runtimeRows(folder: string, installNode: (version: string) => string): Row[] {
  const programs: [environment: string, command: () => string, argv: string[]][] = [
    ...NODE_VERSIONS.map((version): [string, () => string, string[]] => [`Node ${version}`, () => installNode(version), []]),
    ['Bun', () => 'node_modules/.bin/bun', ['run']],
    ['Deno', () => 'node_modules/.bin/deno', ['run', '--allow-all', '--node-modules-dir=manual']],
  ];
  return [
    ...programs.flatMap(([environment, command, argv]) =>
      Object.entries(RUNNABLE).map(([how, script]) => ({ environment, how, run: () => output(folder, command(), [...argv, script]) })),
    ),
    { environment: 'workerd', how: 'bundled by esbuild', run: () => inWorkerd(folder) },
    { environment: 'edge-runtime', how: 'bundled by esbuild', run: () => inEdgeRuntime(folder) },
  ];
}
