import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from './file-system.js';

/**
 * Writes every byte: the system may write fewer than it is given, as it does where a disk fills up, and reports no error.
 *
 * @param position where in the file; null for a pipe or a device, which has no places
 * @throws what the system reports, or an error where it writes nothing
 */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number | null): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position === null ? null : position + done);
    done += expectProgress(bytesWritten);
  }
}

/** As {@link writeAll}, for standard output. */
export function writeAllSync(descriptor: number, bytes: Uint8Array, { writeSync }: Pick<FileSystem, 'writeSync'>): void {
  for (let done = 0; done < bytes.length; ) done += expectProgress(writeSync(descriptor, bytes, done));
}

function expectProgress(bytesWritten: number): number {
  if (bytesWritten === 0) throw Object.assign(new Error('the system wrote nothing'), { code: 'EIO' });
  return bytesWritten;
}
