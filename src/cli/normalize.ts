import { Option } from 'commander';
import type { Normalizer } from '../types.js';
import { paintFor } from './colors.js';
import type { Outcome, Task, TextCommand } from './command.js';
import { UTF_8 } from './encoding.js';
import { describeFailure, type Input, type Io, STANDARD_INPUT } from './io.js';
import { describeDataFiles } from './normalize/data-files.js';
import { listEdits } from './normalize/edit-list.js';
import { readSettings, SETTING_OPTIONS, type SettingFlags } from './normalize/settings.js';
import { unifiedDiff } from './normalize/unified-diff.js';
import { listedName } from './visible.js';

/** What is done with the normalized text: it is printed, unless a flag says otherwise. */
interface ActionFlags {
  write?: true;
  check?: true;
  diff?: true;
  edits?: true;
  null?: true;
  force?: true;
}

export const normalizeCommand: TextCommand = {
  name: 'normalize',
  summary: 'print the normalized text, or write it in place',
  description:
    'Prints the text normalized, and nothing else: no line break is added. With --write, --check, --diff or --edits it takes several files.',
  severalFiles: true,
  options: [
    new Option('-w, --write', 'write the files in place, in UTF-8, and list those that changed').conflicts(['check', 'diff', 'edits']),
    new Option('-c, --check', 'list the files that would change; exit code 1 where there are any'),
    new Option('-d, --diff', 'print a unified diff, half-spaces as ¦').conflicts('edits'),
    new Option('-e, --edits', 'print a JSON line for each edit: its place, what became what, by which rules'),
    new Option('-z, --null', 'end each name of the list with NUL, and leave it as it is: for xargs -0').conflicts(['diff', 'edits']),
    new Option('--force', 'take a file for a text though its name says that it holds data: .csv, .tsv, .json, .jsonl'),
    ...SETTING_OPTIONS,
  ],
  examples: [
    'matn normalize article.txt > clean.txt',
    'curl -s https://example.com/news.txt | matn normalize --digits persian --quotes guillemets',
    "matn normalize --check --diff 'content/**/*.md'",
    "matn normalize --write --level affixes --words names.txt 'content/**/*.md' '!content/archive/**'",
    "matn normalize --edits article.txt | jq -r 'select(.confidence < 0.9) | .line'",
    'matn normalize --encoding windows-1256 old.txt > new.txt',
  ],
  async prepare(options, task) {
    const flags = options as unknown as ActionFlags & SettingFlags;
    refuseWrongFiles(flags, task);
    const { createNormalizer } = await import('../index.js');
    const normalizer = createNormalizer(await readSettings(flags, task.io, createNormalizer));
    return (input) => act(flags, input, normalizer, task.io);
  },
};

function refuseWrongFiles({ write, check, diff, edits, null: withNul, force }: ActionFlags, { paths }: Task): void {
  if (paths.length > 1 && !(write || check || diff || edits))
    throw new RangeError(`expected one FILE to print, got ${paths.length}; give --write, --check, --diff or --edits for several`);
  if (write && paths.includes(STANDARD_INPUT)) throw new RangeError('--write: expected files to write in place, got standard input');
  if (withNul && !(write || check)) throw new RangeError('--null: expected --write or --check beside it: it is for their lists of files');
  const data = force ? null : describeDataFiles(paths);
  if (data !== null) throw new RangeError(data);
}

function act(flags: ActionFlags, input: Input, normalizer: Normalizer, io: Io): Outcome | Promise<Outcome> {
  const { write, check = false, diff, edits } = flags;
  const explained = diff || edits ? normalizer.normalizeWithEdits(input.text) : null;
  const normalized = explained?.text ?? normalizer.normalize(input.text);
  const changes = normalized !== input.text || input.encoding !== UTF_8;
  if (explained)
    return {
      output: edits ? listEdits(input, explained) : unifiedDiff(input, explained, paintFor(io)),
      problems: [],
      failed: check && changes,
    };
  if (write) return changes ? writeBack(input, normalized, flags, io) : NOTHING;
  if (check) return changes ? { output: listed(input, flags), problems: [], failed: true } : NOTHING;
  return { output: normalized, problems: [] };
}

const NUL = '\0';
const NOTHING: Outcome = { output: '', problems: [] };

/** A line of the list of files. */
function listed({ name }: Input, flags: ActionFlags): string {
  return flags.null ? `${name}${NUL}` : `${listedName(name)}\n`;
}

async function writeBack(input: Input, normalized: string, flags: ActionFlags, io: Io): Promise<Outcome> {
  try {
    await io.writeFile(input.path as string, normalized);
    return { output: listed(input, flags), problems: [] };
  } catch (error) {
    return { output: '', problems: [`${input.name}: not written: ${describeFailure(error)}`] };
  }
}
