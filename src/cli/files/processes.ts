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
      if (pid === own.pid || !exists(pid)) return false;
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

/** Returns `BOOT:TICKS`. Ticks are the 22nd field of `/proc/PID/stat`; the second field, a name, may hold spaces and parentheses. */
function startTimeOf(pid: number): string | null {
  const AFTER_NAME = 19;
  try {
    const ticks = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')[AFTER_NAME];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}:${ticks}`;
  } catch {
    return null;
  }
}
