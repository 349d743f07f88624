import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** True if stale files are only reported. */
const IS_CHECK: boolean = process.argv.includes('--check');

/** Writes a generated file. With `--check` it reports a stale file instead, and the process fails. */
export function writeOrCheck(file: string, content: string | Uint8Array): void {
  if (!IS_CHECK) writeFileSync(file, content);
  else if (!existsSync(file) || !readFileSync(file).equals(Buffer.from(content))) {
    console.error(`${file} is stale: run npm run generate`);
    process.exitCode = 1;
  }
}
