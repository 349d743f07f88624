import { type Command, InvalidArgumentError, Option } from 'commander';
import { isArgumentError } from '../core/brands.js';
import type { Convert, Outcome, Subcommand, Task } from './command.js';
import { type Encoding, encodingOf } from './encoding.js';
import { namingFlag } from './flag-names.js';
import { decodeInput, type Input, type Io, type RawInput, readBytes, STANDARD_INPUT } from './io.js';
import { type Paths, resolvePaths } from './paths.js';
import { describeCrash, printError, report } from './report.js';

/** Code of an error in the options of a command; its message needs no addition. */
export const WRONG_OPTION = 'matn.option';

const NOTHING_TO_READ =
  'no FILE given, and standard input is a terminal; name a FILE, pipe a text in, or give - to type it; see matn --help';

type Options = Record<string, unknown> & { encoding?: Encoding };

/** Adds a command that reads texts: standard input or files, one after the other. */
export function addTextCommand(program: Command, subcommand: Subcommand, io: Io, exit: (code: number) => void): void {
  const command = program.command(subcommand.name).summary(subcommand.summary).description(subcommand.description);
  command.argument('[FILE...]', "texts, folders, or patterns such as 'news/**/*.txt'; - or nothing for standard input");
  for (const option of [...subcommand.options, encodingOption()]) command.addOption(option);
  refuseOpposites(command);
  command.addHelpText('after', `\nExamples:\n${subcommand.examples.map((example) => `  $ ${example}\n`).join('')}`);
  command.action(async (given: string[], { encoding, ...options }: Options) => {
    const { paths, problems } = await pathsFor(command, given, subcommand.endings, io);
    const convert = await prepare(command, subcommand, options, { io, paths });
    let exitCode = report({ output: '', problems }, io);
    let failures = 0;
    for (const path of paths) {
      const outcome = await convertOne(path, encoding, convert, io);
      if (outcome.failed) failures++;
      exitCode = Math.max(exitCode, report(outcome, io));
    }
    const lastLine = subcommand.lastLine?.(options, failures) ?? null;
    if (lastLine !== null) printError(lastLine, io);
    exit(exitCode);
  });
}

/** Refuses a flag beside its opposite: `--html --no-html`. The parser itself lets the last one decide. */
export function refuseOpposites(command: Command): void {
  const given = new Map<string, Option>();
  for (const option of command.options)
    command.on(`option:${option.name()}`, () => {
      const before = given.get(option.attributeName());
      if (before !== undefined && before.negate !== option.negate) command.error(`${before.long} and ${option.long}: expected one of them`);
      given.set(option.attributeName(), option);
    });
}

/** Resolves the FILE arguments of a command; without any, standard input. */
export async function pathsFor(command: Command, given: readonly string[], endings: readonly string[], io: Io): Promise<Paths> {
  if (given.length === 0 && io.stdinIsTerminal) command.error(NOTHING_TO_READ, { code: WRONG_OPTION });
  return reportWrongUse(command, () => resolvePaths(given.length === 0 ? [STANDARD_INPUT] : given, endings, io));
}

/** Reports a TypeError or RangeError as wrong use of a flag. */
export async function reportWrongUse<Result>(command: Command, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    return command.error(namingFlag(error.message), { code: WRONG_OPTION });
  }
}

const encodingOption = (): Option =>
  new Option('--encoding <name>', 'how a text that is not UTF-8 is read, such as windows-1256').argParser((label) => {
    try {
      return encodingOf(label);
    } catch {
      throw new InvalidArgumentError('Expected an encoding of the web, such as windows-1256 or utf-16le.');
    }
  });

function prepare(command: Command, subcommand: Subcommand, options: Options, task: Task): Promise<Convert<RawInput>> {
  return reportWrongUse(command, async () =>
    subcommand.readsBytes ? await subcommand.prepare(options, task) : decodeFor(await subcommand.prepare(options, task)),
  );
}

function decodeFor(convert: Convert<Input>): Convert<RawInput> {
  return (raw) => {
    const input = decodeInput(raw);
    return 'problem' in input ? { output: '', problems: [input.problem] } : convert(input);
  };
}

async function convertOne(path: string, encoding: Encoding | undefined, convert: Convert<RawInput>, io: Io): Promise<Outcome> {
  const raw = await readBytes(path, io, encoding);
  return 'problem' in raw ? { output: '', problems: [raw.problem] } : await convertSafely(raw, convert, io);
}

/** A text that the library rejects is a problem of that file; other files are still converted. */
async function convertSafely(raw: RawInput, convert: Convert<RawInput>, io: Io): Promise<Outcome> {
  try {
    return await convert(raw);
  } catch (error) {
    return { output: '', problems: [`${raw.name}: ${describeCrash(error, io)}`] };
  }
}
