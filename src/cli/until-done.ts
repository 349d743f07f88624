const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Finishes `work` on SIGINT, SIGTERM or SIGHUP, and then ends the process by that signal. A second signal ends it at once. */
export async function untilDone<Result>(work: () => Promise<Result>): Promise<Result> {
  let received: NodeJS.Signals | null = null;
  const note = (signal: NodeJS.Signals): void => {
    received = signal;
  };
  for (const signal of ENDING) process.once(signal, note);
  try {
    return await work();
  } finally {
    for (const signal of ENDING) process.off(signal, note);
    if (received !== null) process.kill(process.pid, received);
  }
}
