import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from './file-system.js';

/**
 * Writes all bytes: a system call may write fewer without an error, as on a full disk.
 *
 * @param position offset in the file; `null` for a pipe or a device, which cannot seek
 * @throws the error of the system, or an error if nothing is written
 */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number | null): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position === null ? null : position + done);
    done += assertProgress(bytesWritten);
  }
}

/** Writes all bytes to standard output; see {@link writeAll}. */
export function writeAllSync(descriptor: number, bytes: Uint8Array, { writeSync }: Pick<FileSystem, 'writeSync'>): void {
  for (let done = 0; done < bytes.length; ) done += assertProgress(writeSync(descriptor, bytes, done));
}

function assertProgress(bytesWritten: number): number {
  if (bytesWritten === 0) throw Object.assign(new Error('the system wrote nothing'), { code: 'EIO' });
  return bytesWritten;
}
