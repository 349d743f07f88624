import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Mutant } from './find.js';

/** Copies the project, with uncommitted changes, to a folder for the mutants: the project itself never changes. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const file of listed.split('\0')) {
    if (file === '' || !existsSync(file)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  if (existsSync('dist')) cpSync('dist', join(folder, 'dist'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

export function makeMutant(folder: string, { file, start, end, after }: Mutant): void {
  const code = readFileSync(file, 'utf8');
  writeFileSync(join(folder, file), code.slice(0, start) + after + code.slice(end));
}

export function undoMutant(folder: string, { file }: Mutant): void {
  cpSync(file, join(folder, file));
}
