import { spawn } from 'node:child_process';

/** How a run of tests ended. */
export type Outcome = 'passed' | 'failed' | 'hung';

/** Runs a command in a folder, and ends it with all that it started where it takes longer than `limit` milliseconds. */
export function runCommand(folder: string, argv: readonly string[], limit: number): Promise<{ outcome: Outcome; output: string }> {
  const [command = '', ...rest] = argv;
  const child = spawn(command, rest, { cwd: folder, detached: true, env: { ...process.env, MATN_KILLS: '1', NO_COLOR: '1' } });
  let output = '';
  let isLate = false;
  const hear = (chunk: Buffer): void => {
    output += chunk;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const timer = setTimeout(() => {
    isLate = true;
    // The whole group: a worker in an endless loop hears nothing.
    process.kill(-(child.pid as number), 'SIGKILL');
  }, limit);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ outcome: isLate ? 'hung' : code === 0 ? 'passed' : 'failed', output });
    });
  });
}
