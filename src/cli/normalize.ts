import { Option } from 'commander';
import type { Normalizer } from '../types.js';
import { paintFor } from './colors.js';
import type { Outcome, Subcommand, Task } from './command.js';
import { UTF_8 } from './encoding.js';
import { describeFailure, type Input, type Io, STANDARD_INPUT } from './io.js';
import { listEdits } from './normalize/edit-list.js';
import { readSettings, SETTING_OPTIONS, type SettingFlags } from './normalize/settings.js';
import { unifiedDiff } from './normalize/unified-diff.js';

/** What is done with the normalized text: it is printed, unless a flag says otherwise. */
interface ActionFlags {
  write?: true;
  check?: true;
  diff?: true;
  edits?: true;
}

export const normalizeCommand: Subcommand = {
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

function refuseWrongFiles({ write, check, diff, edits }: ActionFlags, { paths }: Task): void {
  if (paths.length > 1 && !(write || check || diff || edits))
    throw new RangeError(`expected one FILE to print, got ${paths.length}; give --write, --check, --diff or --edits for several`);
  if (write && paths.includes(STANDARD_INPUT)) throw new RangeError('--write: expected files to write in place, got standard input');
}

function act({ write, check, diff, edits }: ActionFlags, input: Input, normalizer: Normalizer, io: Io): Outcome | Promise<Outcome> {
  const { name, text } = input;
  if (diff || edits) {
    const normalized = normalizer.normalizeWithEdits(text);
    const changes = normalized.text !== text;
    const output = edits ? listEdits(name, text, normalized.edits) : changes ? unifiedDiff(name, text, normalized, paintFor(io)) : '';
    return { output, problems: [], failed: check === true && changes };
  }
  const normalized = normalizer.normalize(text);
  if (!write && !check) return { output: normalized, problems: [] };
  const changes = normalized !== text || input.encoding !== UTF_8;
  if (!changes) return { output: '', problems: [] };
  return write ? writeBack(input, normalized, io) : { output: `${name}\n`, problems: [], failed: true };
}

async function writeBack({ name, path }: Input, normalized: string, io: Io): Promise<Outcome> {
  try {
    await io.writeFile(path as string, normalized);
    return { output: `${name}\n`, problems: [] };
  } catch (error) {
    return { output: '', problems: [`${name}: not written: ${describeFailure(error)}`] };
  }
}
