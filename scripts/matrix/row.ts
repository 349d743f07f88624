import { spawnSync } from 'node:child_process';

/** One environment, and one way in which the packed package is used there. */
export interface Row {
  environment: string;
  how: string;
  /** Resolves to what the check says last. @throws where the environment cannot run it or the check fails */
  run: () => Promise<string> | string;
}

/** Runs a program and returns its output, trimmed. @throws Error with all that it wrote if it fails */
export function output(folder: string, command: string, argv: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, argv, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 240_000,
  });
  if (status !== 0) throw new Error(`${command} ${argv.join(' ')} failed: ${error?.message ?? ''}\n${stdout}${stderr}`);
  return stdout.trim();
}

/**
 * Runs rows one after another, all of them, and prints a table of Markdown.
 *
 * @returns how many failed; what they say is printed after the table
 */
export async function runRows(rows: readonly Row[], print: (line: string) => void): Promise<number> {
  const failures: string[] = [];
  print('| environment | how | result | seconds |\n| --- | --- | --- | ---: |');
  for (const { environment, how, run } of rows) {
    const start = performance.now();
    let result: string;
    try {
      result = await run();
    } catch (error) {
      result = '**failed**';
      failures.push(`${environment}, ${how}: ${(error as Error).message}`);
    }
    print(`| ${environment} | ${how} | ${result} | ${((performance.now() - start) / 1000).toFixed(1)} |`);
  }
  for (const failure of failures) print(`\n${failure}`);
  return failures.length;
}
