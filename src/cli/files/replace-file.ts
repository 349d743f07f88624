import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileSystem } from './file-system.js';
import { writeAll } from './write-all.js';

/** The part of a mode that holds permissions. */
const PERMISSIONS = 0o777;
/** The mode until the file gets that of the old one. */
const PRIVATE = 0o600;
/** Only root may give a file away, and some file systems know no owners. */
const CANNOT_GIVE_AWAY = ['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'];

/**
 * Replaces a file as a whole, or leaves it as it was: the new one is written beside it under a name of its own, and takes its place when
 * every byte is on the disk. Mode and owner stay, and a symbolic link goes on pointing to its file. Another hard link keeps the old content.
 *
 * @throws what the system reports; then the file is the old one
 */
export async function replaceFile(path: string, bytes: Uint8Array, files: FileSystem): Promise<void> {
  const target = await files.realpath(path);
  const old = await files.stat(target);
  if (!old.isFile()) throw new Error('this is no regular file, and cannot be written in place');
  await files.access(target, constants.W_OK);
  const temporary = join(dirname(target), temporaryName());
  const file = await files.open(temporary, 'wx', PRIVATE);
  try {
    await writeWhole(file, bytes, old);
    await files.rename(temporary, target);
  } catch (error) {
    await files.unlink(temporary).catch(() => {});
    throw error;
  }
}

/** Hidden, so that no pattern takes it in, and short: that of the file may be as long as a name can be. */
const temporaryName = (): string => `.matn-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

async function writeWhole(file: FileHandle, bytes: Uint8Array, old: Stats): Promise<void> {
  try {
    await writeAll(file, bytes, 0);
    await takeOver(file, old);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`expected to write ${bytes.length} bytes, got ${size}`);
  } finally {
    await file.close();
  }
}

/** The owner first: a change of it takes rights away. */
async function takeOver(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const { uid: ownUid, gid: ownGid } = await file.stat();
  if (uid !== ownUid || gid !== ownGid)
    await file.chown(uid, gid).catch((error: NodeJS.ErrnoException) => {
      if (!CANNOT_GIVE_AWAY.includes(error.code ?? '')) throw error;
    });
  await file.chmod(mode & PERMISSIONS);
}
