import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

export interface Finished {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Files as text or bytes, and what stands on standard input. */
export interface World {
  files?: Record<string, string | Uint8Array>;
  stdin?: string | Uint8Array;
}

/** `matn ARGV` in a world that a test has made up. */
export async function matn(argv: readonly string[], { files = {}, stdin = '' }: World = {}): Promise<Finished> {
  const finished: Finished = { exitCode: 0, stdout: '', stderr: '' };
  const io: Io = {
    async readFile(path) {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' });
      return Buffer.from(content);
    },
    stdin: async () => Buffer.from(stdin),
    stdout: (text) => {
      finished.stdout += text;
    },
    stderr: (text) => {
      finished.stderr += text;
    },
  };
  finished.exitCode = await run(argv, io);
  return finished;
}
