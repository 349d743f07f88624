import type { FileHandle } from 'node:fs/promises';
import { namingFile } from '../failures.js';
import type { FileSystem } from '../files/file-system.js';
import { writeAll } from '../files/write-all.js';
import type { ConvertedBatch } from './batch.js';
import type { BatchPlace } from './read-batches.js';
import type { RunDescription } from './run-description.js';

/** State of a run after its last batch was written: enough to resume as if it had not been interrupted. */
export interface Checkpoint {
  /** Index of the file that the batch came from, in the command. */
  source: number;
  /** Place of the next batch in it. */
  place: BatchPlace;
  /** Lengths of the written files. */
  out: number;
  rejects: number;
  records: number;
  rejected: ConvertedBatch['rejected'];
  cut: number;
}

/**
 * A file beside an output file that is being written: a line that describes the run, then one line for each batch. It is removed at the end
 * of the run.
 */
export interface Journal {
  add(checkpoint: Checkpoint): Promise<void>;
  /** Drops all checkpoints: the written bytes may not be on the disk. */
  clear(): Promise<void>;
  close(): Promise<void>;
  /** Call after the run is complete. */
  remove(): Promise<void>;
}

/** State of an earlier run. */
export interface EarlierRun {
  run: RunDescription;
  /** The last checkpoint whose output is complete; `null` if there is none. */
  checkpoint: Checkpoint | null;
  /** In bytes: length of the valid part of the journal. */
  length: number;
}

export const journalPath = (out: string): string => `${out}.resume`;

/** A journal begins with this; other files are not journals. */
const BEGINNING = '{"matn":';
const DIRECTORY = 'directory';

/** @param run identifies the run */
export async function beginJournal(out: string, run: RunDescription, files: FileSystem): Promise<Journal> {
  const journal = openJournal(out, await openFile(out, 'w', files), 0, files);
  await journal.write(run);
  return journal;
}

/** Continues the journal of an earlier run; a line that was incomplete when that run died is cut off. */
export async function resumeJournal(out: string, { length }: EarlierRun, files: FileSystem): Promise<Journal> {
  const file = await openFile(out, 'r+', files);
  await file.truncate(length);
  return openJournal(out, file, length, files);
}

const openFile = (out: string, flags: string, files: FileSystem): Promise<FileHandle> =>
  namingFile(`${journalPath(out)}: not written`, 'output', files.open(journalPath(out), flags));

function openJournal(out: string, file: FileHandle, length: number, files: FileSystem): Journal & { write(line: object): Promise<void> } {
  let size = length;
  const write = async (line: object): Promise<void> => {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    await namingFile(`${journalPath(out)}: not written`, 'output', writeAll(file, bytes, size));
    size += bytes.length;
  };
  return {
    write,
    add: write,
    clear: () => file.truncate(0),
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
 * @param sizes lengths of the output files
 * @returns `null` if there is no journal, or none with a complete description of a run
 * @throws RangeError that names the line, if it is damaged or not a journal
 */
export async function findEarlierRun(out: string, sizes: { out: number; rejects: number }, files: FileSystem): Promise<EarlierRun | null> {
  const text = await readJournal(out, files);
  if (text === null) return null;
  // Text after the last line feed was incomplete when the run died.
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
 * Reads a journal; `null` if there is none.
 *
 * @throws RangeError if another file has its name
 */
export async function readJournal(out: string, files: FileSystem): Promise<string | null> {
  const path = journalPath(out);
  const bytes = await namingFile(
    path,
    'output',
    files.readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      if (error.code === 'EISDIR') return DIRECTORY;
      throw error;
    }),
  );
  if (bytes === null) return null;
  const text = bytes === DIRECTORY ? null : Buffer.from(bytes).toString();
  if (text !== null && (text.startsWith(BEGINNING) || BEGINNING.startsWith(text))) return text;
  throw new RangeError(`${path}: expected the journal of a run, got ${text === null ? 'a directory' : 'another file'}; move it away`);
}

function parseLine(line: string, at: number, path: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    if (at === 0 ? isDescription(value) : isCheckpoint(value)) return value;
  } catch {
    // Damaged, like a value that is not a checkpoint.
  }
  throw new RangeError(`${path}:${at + 1}: this journal is damaged; remove it to begin again`);
}

function isDescription(value: unknown): boolean {
  const { matn, task, sources } = (value ?? {}) as Partial<RunDescription>;
  return typeof matn === 'string' && typeof task === 'object' && Array.isArray(sources);
}

function isCheckpoint(value: unknown): boolean {
  const { source, place, out, rejects, records, rejected, cut } = (value ?? {}) as Partial<Checkpoint>;
  const numbers = [source, place?.offset, place?.line, out, rejects, records, cut];
  return numbers.every((number) => Number.isSafeInteger(number) && (number as number) >= 0) && typeof rejected === 'object';
}
