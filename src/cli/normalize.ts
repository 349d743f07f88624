import { Option } from 'commander';
import type { NormalizedText } from '../api/types.js';
import type { TextCommand } from './command.js';
import type { Input } from './io.js';
import { describeDataFiles } from './normalize/data-files.js';
import { htmlRewriter } from './normalize/html-rewriter.js';
import { isHtmlInput } from './normalize/is-html.js';
import { readFlagSettings, SETTING_OPTIONS, type SettingFlags } from './normalize/settings.js';
import { ACTION_OPTIONS, type ActionFlags, act, countChanges, type Rewriter, refuseWrongActions } from './rewrite.js';

interface NormalizeFlags extends ActionFlags, SettingFlags {
  force?: true;
  /** False after `--no-html`. */
  html?: boolean;
}

export const normalizeCommand: TextCommand = {
  name: 'normalize',
  summary: 'print the normalized text, or write it in place',
  description: `Prints the text normalized, and nothing else: no line break is added. Of HTML the texts of the page are normalized, and every other byte stays.
With --write, --check, --list-different, --diff or --edits it takes several files, and folders.`,
  endings: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'],
  options: [
    ...ACTION_OPTIONS,
    new Option('-e, --edits', 'print a JSON line for each edit: its place, old and new text, and rules'),
    new Option('--html', 'read the input as HTML, even if it does not look like it'),
    new Option('--no-html', 'read the input as text, even if it looks like HTML'),
    new Option('--force', 'read a data file as text: .csv, .tsv, .json, .jsonl'),
    ...SETTING_OPTIONS,
  ],
  examples: [
    'matn normalize article.txt > clean.txt',
    'curl -s https://example.com/news.txt | matn normalize --digits persian --quotes guillemets',
    'matn normalize --check --diff content',
    "matn normalize --write --level affixes --words names.txt 'content/**/*.md' '!content/archive/**'",
    'matn normalize --html fragment.txt',
    "matn normalize --edits article.txt | jq -r 'select(.confidence != null and .confidence < 0.9) | .line'",
    'matn normalize --encoding windows-1256 old.txt > new.txt',
  ],
  async prepare(options, task) {
    const flags = options as unknown as NormalizeFlags;
    refuseWrongActions(flags, task);
    const data = flags.force ? null : describeDataFiles(task.paths);
    if (data !== null) throw new RangeError(data);
    const { createNormalizer } = await import('../index.js');
    const settings = await readFlagSettings(flags, task.io, createNormalizer);
    const normalizer = createNormalizer(settings);
    const explain = ({ text }: Input): NormalizedText => normalizer.normalizeWithEdits(text);
    const ofText: Rewriter = { rewrite: ({ text }) => ({ text: normalizer.normalize(text) }), explain, explainEdits: explain };
    return async (input) => act(flags, input, isHtmlInput(input, flags.html) ? await htmlRewriter(settings) : ofText, task.io);
  },
  lastLine: (options, count) => countChanges(options as ActionFlags, count),
};
