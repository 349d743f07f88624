import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { version } from '../../version.js';
import { namingFile } from '../failures.js';
import type { FileSystem } from '../files/file-system.js';
import type { BatchTask } from './batch-task.js';
import type { Source } from './inputs.js';

/** Everything that the output of a run depends on. It must be equal for a run that is resumed. */
export interface RunDescription {
  /** Version of matn. */
  matn: string;
  task: BatchTask;
  rejects: string | null;
  sources: SourceDescription[];
}

/** Identifies a file without reading all of it; `null` values if it is not a regular file. */
interface SourceDescription {
  path: string;
  size: number | null;
  /** Modification time in nanoseconds. */
  modified: string | null;
  /** SHA-256 of the first block and of the last one. */
  first: string | null;
  last: string | null;
}

const BLOCK = 65_536;

export async function describeRun(
  task: BatchTask,
  rejects: string | null,
  sources: readonly Source[],
  files: FileSystem,
): Promise<RunDescription> {
  const described: SourceDescription[] = [];
  for (const source of sources) described.push(await namingFile(source.path, 'input', describeSource(source, files)));
  // In the form that the journal returns: without undefined values.
  return JSON.parse(JSON.stringify({ matn: version, task, rejects, sources: described })) as RunDescription;
}

async function describeSource({ path, size }: Source, files: FileSystem): Promise<SourceDescription> {
  if (size === null) return { path, size, modified: null, first: null, last: null };
  const file = await files.open(path, 'r');
  try {
    const { mtimeNs } = await file.stat({ bigint: true });
    const first = await hashBlock(file, 0);
    return { path, size, modified: String(mtimeNs), first, last: await hashBlock(file, Math.max(0, size - BLOCK)) };
  } finally {
    await file.close();
  }
}

async function hashBlock(file: FileHandle, position: number): Promise<string> {
  const block = Buffer.alloc(BLOCK);
  let length = 0;
  while (length < BLOCK) {
    const { bytesRead } = await file.read(block, length, BLOCK - length, position + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return createHash('sha256').update(block.subarray(0, length)).digest('hex');
}

/** Describes the first difference between two runs; `null` if there is none. */
export function findChange(before: RunDescription, now: RunDescription): string | null {
  if (before.matn !== now.matn) return `matn was ${before.matn} and is ${now.matn}`;
  const options = changedKeys(before.task, now.task);
  if (options.length > 0) return `the options differ: ${options.join(', ')}`;
  if (before.rejects !== now.rejects) return `--rejects was ${before.rejects ?? 'not given'} and is ${now.rejects ?? 'not given'}`;
  const [paths, pathsNow] = [before, now].map(({ sources }) => sources.map(({ path }) => path).join(', '));
  if (paths !== pathsNow) return `the files were ${paths}`;
  for (const [at, source] of before.sources.entries()) {
    const change = sourceChange(source, now.sources[at] as SourceDescription);
    if (change !== null) return `${source.path} has changed: ${change}`;
  }
  return null;
}

function sourceChange(before: SourceDescription, now: SourceDescription): string | null {
  if (before.size !== now.size) return `it had ${before.size} bytes and has ${now.size}`;
  if (before.first !== now.first) return 'its beginning differs';
  if (before.last !== now.last) return 'its end differs';
  return before.modified === now.modified ? null : 'it was written in the meantime';
}

/** `['normalize.digits']` */
function changedKeys(before: object, now: object, path = ''): string[] {
  const [old, young] = [before, now] as Record<string, unknown>[];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key) => {
    const [one, other] = [old?.[key], young?.[key]];
    if (isDeepStrictEqual(one, other)) return [];
    return isObject(one) && isObject(other) ? changedKeys(one, other, `${path}${key}.`) : [`${path}${key}`];
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
