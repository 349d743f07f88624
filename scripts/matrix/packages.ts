import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Packages for the rows, at fixed versions. Together 700 MB: too much to be dependencies of this project. */
const PACKAGES = [
  'bun@1.4.5',
  'deno@2.9.6',
  'esbuild@0.27.7',
  'happy-dom@21.0.4',
  'jest-environment-jsdom@30.5.2',
  'jest@30.5.2',
  'jsdom@26.1.0',
  'miniflare@4.20260730.0',
  'parcel@2.16.4',
  'rollup@4.68.8',
  '@rollup/plugin-commonjs@29.0.0',
  '@rollup/plugin-node-resolve@16.0.3',
  'vite@8.3.8',
  'vitest@4.1.12',
  'webpack@5.113.0',
];
const NODES = resolve('node_modules/.cache/matn-node');

const npmInstall = (folder: string, packages: readonly string[]): void => {
  const argv = ['install', '--prefix', folder, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  execFileSync('npm', argv, { stdio: 'inherit' });
};

/** Installs all packages of the rows beside the packed one, from the registry that npm is set up for: Bun and Deno bring their programs along. */
export const installPackages = (folder: string): void => npmInstall(folder, PACKAGES);

/** The path of a Node of this version, from the npm package `node`, fetched once. */
export function installNode(version: string): string {
  const folder = join(NODES, version);
  const node = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    npmInstall(folder, [`node@${version}`]);
  }
  return node;
}
