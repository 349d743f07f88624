import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { nodeProcesses } from '../../../src/cli/files/processes.js';

const { own, isRunning } = nodeProcesses();
const runs = (pid: number, others = {}) => isRunning({ pid, host: own.host, started: null, ...others });

/** Ends, and is waited for by nobody: the shell becomes a program that never waits. */
const ZOMBIE = 'sleep 0.3 & echo $!; exec sleep 30';

async function firstLineOf(child: ChildProcess): Promise<string> {
  const [bytes] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return bytes.toString().trim();
}

async function untilState(pid: number, state: string): Promise<void> {
  for (let times = 0; times < 200; times++) {
    if (readFileSync(`/proc/${pid}/stat`, 'latin1').includes(`) ${state} `)) return;
    await wait(10);
  }
  throw new Error(`process ${pid} never came to state ${state}`);
}

describe('a process', () => {
  it('is running, asleep or not', async () => {
    const child = spawn('sleep', ['30']);
    try {
      expect(runs(child.pid as number)).toBe(true);
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    expect(runs(child.pid as number)).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('that has ended but keeps its pid is not running', async () => {
    const child = spawn('sh', ['-c', ZOMBIE], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const pid = Number(await firstLineOf(child));
      await untilState(pid, 'Z');
      expect(runs(pid)).toBe(false);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it.skipIf(process.platform !== 'linux')('that is stopped is running', async () => {
    const child = spawn('sleep', ['30']);
    try {
      child.kill('SIGSTOP');
      await untilState(child.pid as number, 'T');
      expect(runs(child.pid as number)).toBe(true);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('of another machine is unknown', () => {
    expect(runs(1, { host: 'elsewhere' })).toBe(null);
  });
});
