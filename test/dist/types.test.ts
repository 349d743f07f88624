import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const runFile = promisify(execFile);
const TSC = resolve('node_modules/typescript/bin/tsc');
/** Checks our declarations and not those of the language, which take most of the time. */
const STRICT = [
  '--skipDefaultLibCheck',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--noEmit',
  '--target',
  'es2022',
  '--ignoreConfig',
];

it.each([
  ['import and require under node16', ['typed.mts', 'typed.cts', '--module', 'node16']],
  ['import and require under nodenext', ['typed.mts', 'typed.cts', '--module', 'nodenext']],
  ['import under a bundler', ['typed.mts', '--module', 'esnext', '--moduleResolution', 'bundler']],
])('the packed types serve %s', async (_case, argv) => {
  const complaints = await runFile(process.execPath, [TSC, ...STRICT, ...argv], { cwd: inject('consumer').folder }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(complaints).toBe('');
});
