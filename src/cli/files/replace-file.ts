import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileSystem } from './file-system.js';
import { writeAll } from './write-all.js';

/** Permission bits of a mode. */
const PERMISSIONS = 0o777;
/** Mode of the new file until it gets that of the old one. */
const PRIVATE = 0o600;
/** Only root may change an owner, and some file systems have no owners. */
const CANNOT_GIVE_AWAY = ['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'];

/**
 * Replaces a file atomically: the new one is written beside it under a temporary name, and renamed after all bytes are on the disk. Mode,
 * owner and symbolic links are kept. Another hard link keeps the old content.
 *
 * @throws the error of the system; the old file is then unchanged
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

/** Hidden, so that no pattern matches it, and short, since the name of the file may have the greatest possible length. */
const temporaryName = (): string => `.matn-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

async function writeWhole(file: FileHandle, bytes: Uint8Array, old: Stats): Promise<void> {
  try {
    await writeAll(file, bytes, 0);
    await copyOwnerAndMode(file, old);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`expected to write ${bytes.length} bytes, got ${size}`);
  } finally {
    await file.close();
  }
}

/** The owner first: changing it clears permission bits. */
async function copyOwnerAndMode(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const { uid: ownUid, gid: ownGid } = await file.stat();
  if (uid !== ownUid || gid !== ownGid)
    await file.chown(uid, gid).catch((error: NodeJS.ErrnoException) => {
      if (!CANNOT_GIVE_AWAY.includes(error.code ?? '')) throw error;
    });
  await file.chmod(mode & PERMISSIONS);
}
