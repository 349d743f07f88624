import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DateOptions } from '../api/types.js';
import { DATE_OPTIONS } from './date.js';
import type { Io } from './io.js';
import type { BatchTask } from './jsonl/batch-task.js';
import type { JsonlRequest } from './jsonl/jsonl-run.js';
import { addToList } from './list-flag.js';
import { readFlagSettings, SETTING_OPTIONS, type SettingFlags } from './normalize/settings.js';
import { INPUT_HAS_ERRORS, printError } from './report.js';
import { pathsFor, refuseOpposites, reportWrongUse } from './text-command.js';

/** Flags as commander parses them. */
interface JsonlFlags extends SettingFlags, DateOptions {
  fields: string[];
  article?: string;
  as: string;
  urlField?: string;
  out?: string;
  rejects?: string;
  resume: boolean;
  errors: 'reject' | 'inline';
  stats: boolean;
  maxBytes: number;
  workers: number;
}

/** Endings of the files that are read from a folder. */
const JSONL_ENDINGS = ['jsonl', 'ndjson', 'jsonl.gz', 'ndjson.gz'];

const DESCRIPTION = `Normalizes fields of JSON Lines and reads articles from them: a record out for a record in, in order.
A FILE that ends in .gz is unpacked, and --out and --rejects that end so are packed. A record that is no JSON object, lacks a field
or is too long is rejected, and the rest goes on; the exit code is 1 then.`;

const EXAMPLES = `
A field is a name or a path: title, meta.lead, tags.* (each of them), lead? (in records that have it).

Examples:
  $ matn jsonl --fields title,body pages.jsonl > clean.jsonl
  $ zstd -dc pages.jsonl.zst | matn jsonl --fields 'title,meta.*' --errors inline | zstd > clean.jsonl.zst
  $ matn jsonl --article text --url-field url --workers 4 --out articles.jsonl.gz --rejects bad.jsonl pages-*.jsonl.gz
  $ matn jsonl --article text --url-field url --workers 4 --out articles.jsonl.gz --rejects bad.jsonl pages-*.jsonl.gz --resume
`;

const LONGEST_RECORD = 4 * 1024 * 1024;
const MOST_WORKERS = 256;

const OPTIONS: readonly Option[] = [
  new Option('-f, --fields <list>', 'the fields to normalize, with commas between').argParser(addToList).default([], 'none'),
  new Option('-a, --article <field>', 'the field that holds the text of a page, to be read as an article'),
  new Option('--as <field>', 'the field that takes the article').default('article'),
  new Option('--url-field <field>', 'the field that holds the address of the page'),
  new Option('-o, --out <file>', 'write here instead of to standard output'),
  new Option('--rejects <file>', 'write rejected records here, with file, line and reason'),
  new Option('--errors <way>', 'a bad record is rejected, or stays in its place with a field _error')
    .choices(['reject', 'inline'])
    .default('reject'),
  new Option('--resume', 'resume an interrupted run with the same --out').default(false),
  new Option('--workers <number>', 'number of threads that convert').argParser(countUpTo(MOST_WORKERS)).default(1),
  new Option('--max-bytes <number>', 'the longest record that is converted').argParser(countUpTo(2 ** 28)).default(LONGEST_RECORD),
  new Option('--stats', 'add a field _stats to each record: its edits by rule, its diagnostics by code').default(false),
];

/** Adds `matn jsonl`, the only command that does not read its whole input into memory. */
export function addJsonlCommand(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program.command('jsonl').summary('convert records of JSON Lines').description(DESCRIPTION);
  command.argument('[FILE...]', "files of JSON Lines, folders, or patterns such as 'pages/*.jsonl.gz'; - or nothing for standard input");
  for (const option of [...OPTIONS, ...DATE_OPTIONS, ...SETTING_OPTIONS]) command.addOption(option);
  refuseOpposites(command);
  command.addHelpText('after', EXAMPLES);
  command.action(async (given: string[], flags: JsonlFlags) => {
    const { paths, problems } = await pathsFor(command, given, JSONL_ENDINGS, io);
    for (const problem of problems) printError(problem, io);
    if (problems.length > 0) return exit(INPUT_HAS_ERRORS);
    const request = await reportWrongUse(command, () => readRequest(flags, paths, io));
    const { runJsonl } = await import('./jsonl/jsonl-run.js');
    exit(await untilSignal((signal) => runJsonl(request, io, signal)));
  });
}

/** @throws TypeError or RangeError that names the flag and its allowed values */
async function readRequest(flags: JsonlFlags, paths: readonly string[], io: Io): Promise<JsonlRequest> {
  const { fields, article, as, urlField, reference, timeZone, out, rejects, resume, errors, stats, maxBytes, workers } = flags;
  if (fields.length === 0 && article === undefined) throw new RangeError('expected --fields, --article or both: what is to be done?');
  if (resume && out === undefined) throw new RangeError('--resume: expected --out FILE beside it');
  if (rejects !== undefined && errors === 'inline')
    throw new RangeError('--rejects: expected no --errors inline beside it: bad records stay in their place');
  for (const [flag, path] of Object.entries({ '--out': out, '--rejects': rejects }))
    if (path === '') throw new RangeError(`${flag}: expected the name of a file, got ''`);
  const { createNormalizer } = await import('../index.js');
  const [{ readBatchTask }, { isGzip }] = await Promise.all([import('./jsonl/batch-task.js'), import('./jsonl/inputs.js')]);
  const normalize = await readFlagSettings(flags, io, createNormalizer);
  const dates = { ...(reference === undefined ? {} : { reference }), ...(timeZone === undefined ? {} : { timeZone }) };
  const task: BatchTask = {
    fields,
    normalize,
    article: article === undefined ? null : { field: article, as, ...(urlField === undefined ? {} : { urlField }), ...dates },
    stats,
    errorsInline: errors === 'inline',
    maxBytes,
    compress: { out: isGzip(out ?? ''), rejects: isGzip(rejects ?? '') },
  };
  assertTask(() => readBatchTask(task));
  const alsoRead = [flags.words, flags.config].filter((path) => typeof path === 'string');
  return { paths, alsoRead, task, workers, out: out ?? null, rejects: rejects ?? null, resume };
}

/** Names --article, the one flag that is not called like its option. */
function assertTask(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    throw new RangeError((error as Error).message.replace(/^options\.field(?=:)/, '--article'));
  }
}

/** Finishes the current batches on SIGINT or SIGTERM and returns the exit code of the signal. */
async function untilSignal(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  let received = 0;
  const onSignal = (_signal: NodeJS.Signals, number: number): void => {
    received = number;
    controller.abort();
  };
  process.once('SIGTERM', onSignal).once('SIGINT', onSignal);
  try {
    const exitCode = await work(controller.signal);
    return received === 0 ? exitCode : 128 + received;
  } finally {
    process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
  }
}

function countUpTo(most: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (Number.isInteger(count) && count >= 1 && count <= most) return count;
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
  };
}
