import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

export interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Path of the command that was installed with the package. */
export const MATN = join(inject('consumer').folder, 'node_modules/.bin/matn');

/** Runs the installed command. */
export function matn(argv: readonly string[], stdin: string | Uint8Array = '', options: SpawnOptionsWithoutStdio = {}): Promise<Finished> {
  return runProcess(MATN, argv, stdin, options);
}

/** Runs a script of bash, in which `$MATN` is the installed command. */
export function bash(script: string, cwd?: string): Promise<Finished> {
  return runProcess('bash', ['-c', script], '', { env: { ...process.env, MATN }, ...(cwd === undefined ? {} : { cwd }) });
}

async function runProcess(
  command: string,
  argv: readonly string[],
  stdin: string | Uint8Array,
  options: SpawnOptionsWithoutStdio,
): Promise<Finished> {
  const child = spawn(command, argv, options);
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.on('error', () => {}).end(stdin);
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { exitCode, stdout, stderr };
}
