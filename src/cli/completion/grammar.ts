import type { Command, Option } from 'commander';

/** What may stand in a command line, as the shells need to know it. */
export interface Grammar {
  /** Of `matn` itself. */
  options: CompletedOption[];
  commands: CompletedCommand[];
}

export interface CompletedCommand {
  name: string;
  summary: string;
  options: CompletedOption[];
  /** What its argument may be; empty where that is files, or nothing. */
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

/** The command of the parser's own, which takes the name of another. */
const HELP = 'help';

/** Reads the definitions that the parser itself uses: what can be given can be completed. */
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
