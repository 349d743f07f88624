import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import { articleCommand } from './article.js';
import type { Outcome, Subcommand, Task } from './command.js';
import { dateCommand } from './date.js';
import { decodeInput, type Io, readBytes, STANDARD_INPUT } from './io.js';
import { normalizeCommand } from './normalize.js';

const FINE = 0;
const INPUT_HAS_ERRORS = 1;
const WRONG_USE = 2;

const REFUSED_BY_LIBRARY = 'matn.option';

const SUBCOMMANDS: readonly Subcommand[] = [normalizeCommand, articleCommand, dateCommand];

const HELP = `
Without FILE, or with - for it, standard input is read. Texts are UTF-8.

Exit codes: 0 fine, 1 the input has errors, 2 wrong use.`;

/**
 * The command line: `run(['normalize', 'a.txt'], io)` does what `matn normalize a.txt` does in a shell.
 * Gives the exit code: 0 fine, 1 the input has errors, 2 wrong use. Each error is one line on `io.stderr`.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = FINE;
  const program = createProgram(io);
  for (const subcommand of SUBCOMMANDS) {
    addSubcommand(program, subcommand, io, (code) => {
      exitCode = code;
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === FINE) return FINE;
    complain(io, describeWrongUse(error, argv));
    return WRONG_USE;
  }
}

function createProgram(io: Io): Command {
  return new Command('matn')
    .description('Normalizes Persian text, restores lost half-spaces (ZWNJ) and reads Persian news articles.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: () => {}, outputError: () => {} })
    .addHelpText('after', HELP);
}

function describeWrongUse({ code, message }: CommanderError, argv: readonly string[]): string {
  if (code === REFUSED_BY_LIBRARY) return message;
  const subcommand = SUBCOMMANDS.find(({ name }) => argv.includes(name));
  const help = subcommand ? `matn ${subcommand.name} --help` : 'matn --help';
  const wrong = code === 'commander.help' ? 'no command given' : message.replace(/^error: /, '').replace(/\.$/, '');
  return `${wrong}; ${help} says what there is`;
}

function addSubcommand(program: Command, subcommand: Subcommand, io: Io, exit: (code: number) => void): void {
  const command = program.command(subcommand.name).summary(subcommand.summary).description(subcommand.description);
  command.argument(subcommand.severalFiles ? '[FILE...]' : '[FILE]', 'a UTF-8 text; - or nothing for standard input');
  for (const option of subcommand.options) command.addOption(option);
  command.addHelpText('after', `\nExamples:\n${subcommand.examples.map((example) => `  $ ${example}\n`).join('')}`);
  command.action(async (given: string | string[] | undefined, options: Record<string, unknown>) => {
    const paths = [given ?? []].flat();
    const task = { paths: paths.length === 0 ? [STANDARD_INPUT] : paths };
    const convert = await prepare(command, subcommand, options, task);
    let exitCode = FINE;
    for (const path of task.paths) exitCode = Math.max(exitCode, print(await convert(path, io), io));
    exit(exitCode);
  });
}

type ConvertPath = (path: string, io: Io) => Promise<Outcome>;

/** The library refuses wrong options with a TypeError or RangeError that says what would be right: here that is wrong use. */
async function prepare(command: Command, subcommand: Subcommand, options: Record<string, unknown>, task: Task): Promise<ConvertPath> {
  try {
    return await converter(subcommand, options, task);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return command.error(error.message, { code: REFUSED_BY_LIBRARY });
  }
}

async function converter(subcommand: Subcommand, options: Record<string, unknown>, task: Task): Promise<ConvertPath> {
  const fromText = subcommand.readsBytes ? null : await subcommand.prepare(options, task);
  const fromBytes = subcommand.readsBytes ? await subcommand.prepare(options, task) : null;
  return async (path, io) => {
    const raw = await readBytes(path, io);
    if ('problem' in raw) return { output: '', problems: [raw.problem] };
    if (fromBytes) return fromBytes(raw);
    const input = decodeInput(raw);
    return 'problem' in input || !fromText ? { output: '', problems: 'problem' in input ? [input.problem] : [] } : fromText(input);
  };
}

function print({ output, problems }: Outcome, io: Io): number {
  io.stdout(output);
  for (const problem of problems) complain(io, problem);
  return problems.length === 0 ? FINE : INPUT_HAS_ERRORS;
}

function complain(io: Io, message: string): void {
  io.stderr(`matn: ${message.replace(/\s*[\r\n]\s*/g, ' ')}\n`);
}
