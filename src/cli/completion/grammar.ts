import type { Command, Option } from 'commander';

/** Command-line grammar that the completion scripts are generated from. */
export interface Grammar {
  /** Options of `matn` itself. */
  options: CompletedOption[];
  commands: CompletedCommand[];
}

export interface CompletedCommand {
  name: string;
  summary: string;
  options: CompletedOption[];
  /** Allowed values of its argument; empty for files or no argument. */
  words: readonly string[];
}

export interface CompletedOption {
  /** `['-w', '--write']` */
  flags: string[];
  description: string;
  takesValue: boolean;
  takesFile: boolean;
  choices: readonly string[];
}

/** Built-in command of commander whose argument is the name of another command. */
const HELP = 'help';

/** Reads the grammar from the definitions of the parser, so that completion knows every option. */
export function grammarOf(program: Command): Grammar {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((command) => command.name());
  return {
    options: help.visibleOptions(program).map(completedOption),
    commands: commands.map((command) => ({
      name: command.name(),
      summary: command.summary() || command.description(),
      options: help.visibleOptions(command).map(completedOption),
      words: command.name() === HELP ? names : command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    })),
  };
}

function completedOption({ short, long, flags, description, required, optional, argChoices = [] }: Option): CompletedOption {
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    description,
    takesValue: required || optional,
    takesFile: flags.endsWith('<file>'),
    choices: argChoices,
  };
}
