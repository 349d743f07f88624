import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Identifies a process, so that another one can check if it is still running. */
export interface Owner {
  pid: number;
  host: string;
  /** Start time of the process, since the system reuses process ids; `null` if unknown. */
  started: string | null;
}

/** The processes of this machine. */
export interface Processes {
  own: Owner;
  /** Returns `null` if unknown: the process is on another machine. */
  isRunning(owner: Owner): boolean | null;
}

export function nodeProcesses(): Processes {
  const own = { pid: process.pid, host: hostname(), started: startTimeOf(process.pid) };
  return {
    own,
    isRunning({ pid, host, started }) {
      if (host !== own.host) return null;
      // In a container every run may have this pid; a process never checks a lock that it holds itself.
      if (pid === own.pid || !exists(pid) || hasEnded(pid)) return false;
      const start = startTimeOf(pid);
      return started === null || start === null || start === started;
    },
  };
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** States of a process that has ended but that its parent has not waited for: zombie, dead. */
const ENDED = ['Z', 'X', 'x'];

/** Fields of `/proc/PID/stat`, from the third on: the second one, a name, may hold spaces and parentheses. */
const STATE = 0;
const TICKS = 19;

/** `null` where there is no such file: the process does not exist, or the system has no `/proc`. */
function statOf(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return null;
  }
}

/** True for a zombie: it still has its pid, but writes no more. */
const hasEnded = (pid: number): boolean => ENDED.includes(statOf(pid)?.[STATE] ?? '');

/** Returns `BOOT:TICKS`. */
function startTimeOf(pid: number): string | null {
  const ticks = statOf(pid)?.[TICKS];
  try {
    return ticks === undefined ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}:${ticks}`;
  } catch {
    return null;
  }
}
