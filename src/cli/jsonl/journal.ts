import { open, readFile, rm, stat } from 'node:fs/promises';
import type { ConvertedBatch } from './batch.js';
import type { Place } from './read-batches.js';

/** What was done when the last batch was written: enough to go on from there, as if nothing had happened. */
export interface Checkpoint {
  /** The file that the batch came from, by its number in the command. */
  source: number;
  /** Where the next batch begins in it. */
  place: Place;
  /** How long the written files are. */
  out: number;
  rejects: number;
  records: number;
  rejected: ConvertedBatch['rejected'];
}

/** Beside an output file that is being written: a line that says of what run, then one for each batch. It goes when all is written. */
export interface Journal {
  add(checkpoint: Checkpoint): Promise<void>;
  /** The run is complete. */
  remove(): Promise<void>;
}

export const journalPath = (out: string): string => `${out}.resume`;

/** @param run what tells the run from others */
export async function beginJournal(out: string, run: string): Promise<Journal> {
  const file = await open(journalPath(out), 'w');
  await file.appendFile(`${run}\n`);
  return openJournal(out, file);
}

/** What an earlier run left. */
export interface EarlierRun {
  /** What tells it from others. */
  run: string;
  /** The last checkpoint of which all is written; null where there is none. */
  checkpoint: Checkpoint | null;
  /** Goes on with its journal. */
  resume(): Promise<Journal>;
}

/** Null where no run was interrupted. */
export async function findEarlierRun(out: string, rejects: string | null): Promise<EarlierRun | null> {
  const journal = await readFile(journalPath(out), 'utf8').catch(() => null);
  if (journal === null) return null;
  // What stands behind the last line feed was being written when the run died.
  const lines = journal.split('\n').slice(0, -1);
  const [outSize, rejectsSize] = [await sizeOf(out), rejects === null ? 0 : await sizeOf(rejects)];
  while (lines.length > 1) {
    const checkpoint = JSON.parse(lines.at(-1) as string) as Checkpoint;
    if (checkpoint.out <= outSize && checkpoint.rejects <= rejectsSize) break;
    lines.pop();
  }
  return {
    run: lines[0] ?? '',
    checkpoint: lines.length > 1 ? (JSON.parse(lines.at(-1) as string) as Checkpoint) : null,
    async resume() {
      const file = await open(journalPath(out), 'r+');
      await file.truncate(Buffer.byteLength(lines.map((line) => `${line}\n`).join('')));
      await file.close();
      return openJournal(out, await open(journalPath(out), 'a'));
    },
  };
}

function openJournal(out: string, file: Awaited<ReturnType<typeof open>>): Journal {
  return {
    add: (checkpoint) => file.appendFile(`${JSON.stringify(checkpoint)}\n`),
    async remove() {
      await file.close();
      await rm(journalPath(out));
    },
  };
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
