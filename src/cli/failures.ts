import { constants } from 'node:buffer';

/** Purpose of a file: advice about one of the FILEs of a command would not work for the others. */
export type FileRole =
  /** A FILE of the command. */
  | 'input'
  /** A file that the command needs besides: a config, a list of words, `.matnignore`. */
  | 'setting'
  /** A file that is written. */
  | 'output';

/** Node decodes names as UTF-8, and cannot open one that is not. */
export const NAME_PROBLEM = 'its name is not UTF-8; rename it';

export const TOO_LARGE = `this file is larger than ${constants.MAX_STRING_LENGTH} bytes, the most that is read at once; split it at a line end`;

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is a file, not a directory',
  EISDIR: 'this is a directory',
  EACCES: 'permission denied',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system can only be read',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the quota of this user is used up',
  EFBIG: 'the file would be larger than the file system, or ulimit -f, permits',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk or the network failed',
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
};

const ADVICE: Readonly<Record<FileRole, Readonly<Record<string, string>>>> = {
  input: {
    ENOENT: 'give the path of a text file, or - for standard input',
    EISDIR: 'give the path of a file in it',
    EACCES: 'change the permissions of the file, or pipe it into standard input',
  },
  setting: { EISDIR: 'expected a file of this name', EACCES: 'change the permissions of the file' },
  output: { EISDIR: 'give the path of a file in it', EACCES: 'change the permissions of the file and of its folder' },
};

/** Describes an error of the system, with advice if there is any for such a file. */
export function describeFailure(error: unknown, role: FileRole): string {
  const { code = '', message, syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'uv_cwd') return 'the working directory is gone; change to another one';
  const problem = PROBLEMS[code];
  if (problem === undefined) return message;
  const advice = ADVICE[role][code];
  return advice === undefined ? problem : `${problem}; ${advice}`;
}

/** @throws the error of `work`, as an Error of one line that names the file */
export async function namingFile<Result>(what: string, role: FileRole, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new Error(`${what}: ${describeFailure(error, role)}`, { cause: error });
  }
}
