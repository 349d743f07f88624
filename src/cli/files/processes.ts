import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, so that another one can find out whether it is still at work. */
export interface Owner {
  pid: number;
  host: string;
  /** When it was started: the number of a process that has ended may be given to another. Null where the system does not say. */
  started: string | null;
}

/** The processes of this machine. */
export interface Processes {
  own: Owner;
  /** Null where it cannot be known: the process belongs to another machine. */
  isRunning(owner: Owner): boolean | null;
}

export function nodeProcesses(): Processes {
  const own = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  return {
    own,
    isRunning({ pid, host, started }) {
      if (host !== own.host) return null;
      // In a container every run may have this number; a lock that this process holds it does not ask about.
      if (pid === own.pid || !exists(pid)) return false;
      const start = startOf(pid);
      return started === null || start === null || start === started;
    },
  };
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** `BOOT:TICKS`, of which ticks are the 22nd field of `/proc/PID/stat`; the second one, a name, may hold spaces and parentheses. */
function startOf(pid: number): string | null {
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
