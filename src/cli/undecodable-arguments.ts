import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** The arguments of this process as bytes, a NUL after each, those of Node first. Only Linux has it. */
const COMMAND_LINE = '/proc/self/cmdline';

/** A replacement character: what Node makes of bytes that are not UTF-8. */
const REPLACEMENT = '\ufffd';
const NUL = 0;

/**
 * Finds the arguments whose bytes are not UTF-8. `x\\xff.txt` and a file that is really called `x\\ufffd.txt` look alike once they are decoded.
 *
 * @param argv the decoded arguments of the process
 * @returns them as decoded; none where the system does not show the bytes
 */
export function undecodableArguments(
  argv: readonly string[],
  readBytes: () => Buffer = () => readFileSync(COMMAND_LINE),
): ReadonlySet<string> {
  if (!argv.some((argument) => argument.includes(REPLACEMENT))) return new Set();
  try {
    const all = split(readBytes());
    return new Set(all.filter((bytes) => !isUtf8(bytes)).map((bytes) => bytes.toString()));
  } catch {
    return new Set();
  }
}

function split(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const nul = bytes.indexOf(NUL, start);
    const end = nul < 0 ? bytes.length : nul;
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return parts;
}
