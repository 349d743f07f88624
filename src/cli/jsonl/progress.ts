import { SingleBar } from 'cli-progress';

/** Shows the progress of a run. */
export interface Progress {
  /** @param bytes read so far, compressed */
  show(bytes: number): void;
  stop(): void;
}

const MEGABYTE = 1e6;

/** Creates a progress bar on the terminal, with rate and remaining time: `████░░ 41 % | 512 of 1240 MB | 35.2 MB/s | 21s left`. */
export function createProgressBar(total: number): Progress {
  const bar = new SingleBar({
    format: '{bar} {percentage} % | {done} of {all} MB | {rate} MB/s | {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
  });
  const begun = performance.now();
  /** Bytes at the start of this run: the rate excludes bytes that an earlier run read. */
  let first: number | null = null;
  const facts = (bytes: number) => ({
    done: (bytes / MEGABYTE).toFixed(0),
    all: (total / MEGABYTE).toFixed(0),
    rate: ((bytes - (first ?? bytes)) / MEGABYTE / Math.max(0.001, (performance.now() - begun) / 1000)).toFixed(1),
  });
  bar.start(total, 0, facts(0));
  return {
    show(bytes) {
      first ??= bytes;
      bar.update(bytes, facts(bytes));
    },
    stop: () => bar.stop(),
  };
}

export const NO_PROGRESS: Progress = { show: () => {}, stop: () => {} };
