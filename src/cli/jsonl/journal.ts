import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../files/file-system.js';
import { writeAll } from '../files/write-all.js';
import { namingFailures } from '../io.js';
import type { ConvertedBatch } from './batch.js';
import type { Place } from './read-batches.js';
import type { RunDescription } from './run-description.js';

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
  /** Drops all checkpoints: what was written may not be on the disk. */
  forget(): Promise<void>;
  close(): Promise<void>;
  /** The run is complete. */
  remove(): Promise<void>;
}

/** What an earlier run left; null for what was never written whole. */
export interface EarlierRun {
  run: RunDescription;
  /** The last checkpoint of which all is written; null where there is none. */
  checkpoint: Checkpoint | null;
  /** How many bytes of the journal count. */
  length: number;
}

export const journalPath = (out: string): string => `${out}.resume`;

/** What a journal begins with: any other file is none. */
const BEGINNING = '{"matn":';

/** @param run what tells the run from others */
export async function beginJournal(out: string, run: RunDescription, files: FileSystem): Promise<Journal> {
  const journal = openJournal(out, await openFile(out, 'w', files), 0, files);
  await journal.write(run);
  return journal;
}

/** Goes on with the journal of an earlier run; what was being written when that died is cut off. */
export async function resumeJournal(out: string, { length }: EarlierRun, files: FileSystem): Promise<Journal> {
  const file = await openFile(out, 'r+', files);
  await file.truncate(length);
  return openJournal(out, file, length, files);
}

const openFile = (out: string, flags: string, files: FileSystem): Promise<FileHandle> =>
  namingFailures(`${journalPath(out)}: not written`, files.open(journalPath(out), flags));

function openJournal(out: string, file: FileHandle, length: number, files: FileSystem): Journal & { write(line: object): Promise<void> } {
  let size = length;
  const write = async (line: object): Promise<void> => {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    await namingFailures(`${journalPath(out)}: not written`, writeAll(file, bytes, size));
    size += bytes.length;
  };
  return {
    write,
    add: write,
    forget: () => file.truncate(0),
    close: () => file.close(),
    async remove() {
      await file.close();
      await files.unlink(journalPath(out));
    },
  };
}

/**
 * Reads the journal beside `out`.
 *
 * @param sizes how long the files are that it speaks of
 * @returns null where there is none, or no run that was written down
 * @throws RangeError that names the line, where it is damaged or no journal
 */
export async function findEarlierRun(out: string, sizes: { out: number; rejects: number }, files: FileSystem): Promise<EarlierRun | null> {
  const text = await readJournal(out, files);
  if (text === null) return null;
  // What stands after the last line feed was being written when the run died.
  const lines = text.split('\n').slice(0, -1);
  const read = lines.map((line, at) => parseLine(line, at, journalPath(out)));
  while (read.length > 1) {
    const checkpoint = read.at(-1) as Checkpoint;
    if (checkpoint.out <= sizes.out && checkpoint.rejects <= sizes.rejects) break;
    read.pop();
  }
  if (read.length === 0) return null;
  const length = Buffer.byteLength(lines.slice(0, read.length).join('\n')) + 1;
  return { run: read[0] as RunDescription, checkpoint: read.length > 1 ? (read.at(-1) as Checkpoint) : null, length };
}

/**
 * Null where there is none.
 *
 * @throws RangeError where another file has its name
 */
export async function readJournal(out: string, files: FileSystem): Promise<string | null> {
  const bytes = await namingFailures(
    journalPath(out),
    files.readFile(journalPath(out)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    }),
  );
  if (bytes === null) return null;
  const text = Buffer.from(bytes).toString();
  if (text.startsWith(BEGINNING) || BEGINNING.startsWith(text)) return text;
  throw new RangeError(`${journalPath(out)}: expected the journal of a run, got another file; move it away`);
}

function parseLine(line: string, at: number, path: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    if (at === 0 ? isDescription(value) : isCheckpoint(value)) return value;
  } catch {
    // It is damaged, as what is no checkpoint is.
  }
  throw new RangeError(`${path}:${at + 1}: this journal is damaged; remove it to begin again`);
}

function isDescription(value: unknown): boolean {
  const { matn, task, sources } = (value ?? {}) as Partial<RunDescription>;
  return typeof matn === 'string' && typeof task === 'object' && Array.isArray(sources);
}

function isCheckpoint(value: unknown): boolean {
  const { source, place, out, rejects, records, rejected } = (value ?? {}) as Partial<Checkpoint>;
  const numbers = [source, place?.offset, place?.line, out, rejects, records];
  return numbers.every((number) => Number.isSafeInteger(number) && (number as number) >= 0) && typeof rejected === 'object';
}
