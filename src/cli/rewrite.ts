import { Option } from 'commander';
import type { Edit } from '../api/types.js';
import { paintFor } from './colors.js';
import type { Outcome, Task } from './command.js';
import { UTF_8 } from './encoding.js';
import { describeFailure } from './failures.js';
import { type Input, type Io, STANDARD_INPUT } from './io.js';
import { listEdits } from './normalize/edit-list.js';
import { type TextChange, unifiedDiff } from './normalize/unified-diff.js';
import { listedName } from './visible.js';

/** Actions on a rewritten text: it is printed, unless a flag chooses another. */
export interface ActionFlags {
  write?: true;
  check?: true;
  listDifferent?: true;
  diff?: true;
  edits?: true;
  null?: true;
}

/** The new text of an input. */
export interface Rewritten {
  text: string;
  /** Lines for the user; the text is still used. */
  problems?: string[];
}

/** Reason why a text cannot be rewritten, as one line that names it. */
export interface Refused {
  refused: string;
}

/** Rewrites one text for a command. */
export interface Rewriter {
  rewrite(input: Input): Rewritten | Refused;
  /** Also returns the changes, in order: for `--diff`. */
  explain(input: Input): (Rewritten & { edits: readonly TextChange[] }) | Refused;
  /** Also returns the edits with their rules: for `--edits`; absent if the command does not take it. */
  explainEdits?(input: Input): (Rewritten & { edits: readonly Edit[] }) | Refused;
}

export const ACTION_OPTIONS: readonly Option[] = [
  new Option('-w, --write', 'write the files in place, in UTF-8, and list those that changed').conflicts([
    'check',
    'listDifferent',
    'diff',
    'edits',
  ]),
  new Option('-c, --check', 'list the files that would change, with their number; exit code 1 if there are any'),
  new Option('-l, --list-different', 'as --check, and print only the list').conflicts(['check', 'diff', 'edits']),
  new Option('-d, --diff', 'print a unified diff, half-spaces as ¦').conflicts('edits'),
  new Option('-z, --null', 'end each name of the list with NUL, unescaped: for xargs -0').conflicts(['diff', 'edits']),
];

/** @throws RangeError with the right use in its message */
export function refuseWrongActions({ write, check, listDifferent, diff, edits, null: withNul }: ActionFlags, { paths }: Task): void {
  if (paths.length > 1 && !(write || check || listDifferent || diff || edits))
    throw new RangeError(`expected one FILE to print, got ${paths.length}; several need --write, --check or --diff`);
  if (write && paths.includes(STANDARD_INPUT)) throw new RangeError('--write: expected files to write in place, got standard input');
  if (withNul && !(write || check || listDifferent))
    throw new RangeError('--null: expected --write, --check or --list-different beside it: it is for their lists of files');
}

/** Rewrites one text, and prints, lists or writes the result. */
export function act(flags: ActionFlags, input: Input, rewriter: Rewriter, io: Io): Outcome | Promise<Outcome> {
  const { write, check = false, listDifferent, diff, edits } = flags;
  if (edits) return actOnEdits(input, rewriter, check);
  if (diff) return actOnDiff(input, rewriter, check, io);
  const rewritten = rewriter.rewrite(input);
  if ('refused' in rewritten) return { output: '', problems: [rewritten.refused] };
  const { text, problems = [] } = rewritten;
  const isChanged = changes(input, text);
  if (write && isChanged) return writeBack(input, rewritten, flags, io);
  const lists = check || listDifferent;
  if (lists && isChanged) return { output: listed(input, flags), problems, failed: true };
  return { output: lists || write ? '' : text, problems };
}

function actOnDiff(input: Input, rewriter: Rewriter, check: boolean, io: Io): Outcome {
  const explained = rewriter.explain(input);
  if ('refused' in explained) return { output: '', problems: [explained.refused] };
  const { text, problems = [] } = explained;
  return { output: unifiedDiff(input, explained, paintFor(io)), problems, failed: check && changes(input, text) };
}

function actOnEdits(input: Input, rewriter: Rewriter, check: boolean): Outcome {
  const explained = rewriter.explainEdits?.(input) ?? { refused: `${input.name}: this command lists no edits` };
  if ('refused' in explained) return { output: '', problems: [explained.refused] };
  return { output: listEdits(input, explained), problems: explained.problems ?? [], failed: check && changes(input, explained.text) };
}

const changes = (input: Input, text: string): boolean => text !== input.text || input.encoding !== UTF_8;

/** Returns the last line of `--check`: the number of files that would change. `null` for `--null`, or if there are none. */
export function countChanges({ check, null: withNul }: ActionFlags, count: number): string | null {
  if (!check || withNul || count === 0) return null;
  return count === 1 ? '1 file would change' : `${count} files would change`;
}

const NUL = '\0';

/** Returns a line of the list of files. */
function listed({ name }: Input, flags: ActionFlags): string {
  return flags.null ? `${name}${NUL}` : `${listedName(name)}\n`;
}

async function writeBack(input: Input, { text, problems = [] }: Rewritten, flags: ActionFlags, io: Io): Promise<Outcome> {
  try {
    await io.writeFile(input.path as string, text);
    return { output: listed(input, flags), problems };
  } catch (error) {
    return { output: '', problems: [...problems, `${input.name}: not written: ${describeFailure(error, 'output')}`] };
  }
}
