import { Argument, type Command } from 'commander';
import { bashCompletion } from './completion/bash.js';
import { fishCompletion } from './completion/fish.js';
import { type Grammar, grammarOf } from './completion/grammar.js';
import { zshCompletion } from './completion/zsh.js';
import type { Io } from './io.js';

const SHELLS: Readonly<Record<string, (grammar: Grammar) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

const EXAMPLES = `
Examples:
  $ source <(matn completion bash)    # in ~/.bashrc
  $ source <(matn completion zsh)     # in ~/.zshrc, after compinit
  $ matn completion fish > ~/.config/fish/completions/matn.fish
`;

/** Adds `matn completion`, which prints the completion script of `program` for a shell. */
export function addCompletionCommand(program: Command, io: Io): void {
  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description('Prints the script that has a shell complete commands, options, their values and files.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SHELLS)))
    .addHelpText('after', EXAMPLES)
    .action((shell: string) => io.stdout(SHELLS[shell]?.(grammarOf(program)) ?? ''));
}
