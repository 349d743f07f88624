import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);
const PROJECT = resolve(import.meta.dirname, '../..');
const SOURCES = resolve(import.meta.dirname, 'consumer');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const QUIETLY = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/** A project outside this one with only the packed package installed. */
export interface Consumer {
  folder: string;
  tarball: string;
}

/** Packs `dist` as `npm publish` does, and installs the tarball beside the files of `test/dist/consumer`. */
export async function createConsumer(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'matn-consumer-'));
  await cp(SOURCES, folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await runFile(NPM, ['pack', ...QUIETLY, '--pack-destination', folder], { cwd: PROJECT });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack wrote no tarball: run npm run build first');
  await runFile(NPM, ['install', ...QUIETLY, tarball], { cwd: folder });
  return { folder, tarball: join(folder, tarball) };
}

export async function removeConsumer({ folder }: Consumer): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Scripts of `test/dist/consumer` that run on any Node, by what they show. */
export const RUNNABLE = {
  'by import': 'by-import.mjs',
  'by require': 'by-require.cjs',
  'in a worker': 'in-a-worker.mjs',
  'in a stream': 'by-stream.mjs',
} as const;

/** Runs a script of the consumer with a Node and returns its output. */
export async function runScript({ folder }: Consumer, script: string, node: string = process.execPath): Promise<string> {
  const { stdout } = await runFile(node, [script], { cwd: folder });
  return stdout;
}
