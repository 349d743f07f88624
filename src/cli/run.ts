import { Command, CommanderError } from 'commander';
import { didYouMean } from '../core/did-you-mean.js';
import { modelVersion } from '../generated/model-version.js';
import { version } from '../version.js';
import { articleCommand } from './article.js';
import type { Subcommand } from './command.js';
import { addCompletionCommand } from './completion.js';
import { csvCommand } from './csv.js';
import { dateCommand } from './date.js';
import type { Io } from './io.js';
import { addJsonlCommand } from './jsonl.js';
import { keyCommand } from './key.js';
import { normalizeCommand } from './normalize.js';
import { FINE, INPUT_HAS_ERRORS, printError, reportCrash, WRONG_USE } from './report.js';
import { sentencesCommand, wordsCommand } from './segments.js';
import { addTextCommand, WRONG_OPTION } from './text-command.js';

const SUBCOMMANDS: readonly Subcommand[] = [
  normalizeCommand,
  articleCommand,
  dateCommand,
  csvCommand,
  keyCommand,
  wordsCommand,
  sentencesCommand,
];

const HELP = `
Without FILE, or with - for it, standard input is read. Texts are UTF-8, unless --encoding says otherwise.

Examples:
  $ matn normalize article.txt
  $ matn normalize --check 'content/**/*.md'
  $ matn article page.txt
  $ matn date dates.txt

Exit codes: 0 fine, 1 the input has errors, 2 wrong use.`;

/**
 * Runs the command line: `run(['normalize', 'a.txt'], io)` is `matn normalize a.txt` in a shell. Returns the exit code: 0 fine, 1 the input
 * has errors, 2 wrong use. Each error is one line on `io.stderr`.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = FINE;
  const program = createProgram(argv, io);
  for (const subcommand of SUBCOMMANDS) {
    addTextCommand(program, subcommand, io, (code) => {
      exitCode = code;
    });
  }
  addJsonlCommand(program, io, (code) => {
    exitCode = code;
  });
  addCompletionCommand(program, io);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      reportCrash(error, io);
      return INPUT_HAS_ERRORS;
    }
    if (error.exitCode === FINE) return FINE;
    printError(describeWrongUse(error, argv, program), io);
    return WRONG_USE;
  }
}

function createProgram(argv: readonly string[], io: Io): Command {
  return new Command('matn')
    .description('Normalizes Persian text, restores lost half-spaces (ZWNJ) and reads Persian news articles.')
    .version(argv.includes('--json') ? JSON.stringify({ version, modelVersion }) : version, '-V, --version', VERSION_HELP)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: () => {}, outputError: () => {} })
    .addHelpText('after', HELP);
}

/** commander puts it on a line of its own. */
const SUGGESTION = /\n(\(Did you mean .*\))$/;

const VERSION_HELP = 'print the version; with --json also that of the model';

function describeWrongUse({ code, message }: CommanderError, argv: readonly string[], program: Command): string {
  if (code === WRONG_OPTION) return message;
  const [name, about] = argv.filter((argument) => !argument.startsWith('-'));
  const subcommand = program.commands.find((command) => command.name() === name);
  const help = subcommand ? `matn ${subcommand.name()} --help` : 'matn --help';
  const wrong =
    code === 'commander.help'
      ? describeNoHelp(about, program)
      : message
          .replace(/^error: /, '')
          .replace(SUGGESTION, ' $1')
          .replace(/\.$/, '');
  return `${wrong}; see ${help}`;
}

/** `matn` and `matn help foo` end in the same way. */
function describeNoHelp(about: string | undefined, { commands }: Command): string {
  if (about === undefined) return 'no command given';
  return `unknown command '${about}'${didYouMean(
    about,
    commands.map((command) => command.name()),
  )}`;
}
