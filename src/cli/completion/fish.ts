import type { CompletedOption, Grammar } from './grammar.js';

/** Generates a completion script for fish. */
export function fishCompletion({ options, commands }: Grammar): string {
  const lines = [
    ...options.flatMap((option) => completeFlags('__fish_use_subcommand', option)),
    ...commands.map(({ name, summary }) => complete('__fish_use_subcommand', `-f -a ${name} -d ${quotedForFish(summary)}`)),
    ...commands.flatMap(({ name, options: own, words }) => {
      const inCommand = `__fish_seen_subcommand_from ${name}`;
      const argument = words.length > 0 ? [complete(inCommand, `-f -a ${quotedForFish(words.join(' '))}`)] : [];
      return [...own.flatMap((option) => completeFlags(inCommand, option)), ...argument];
    }),
  ];
  return `# fish completion of matn. matn completion fish > ~/.config/fish/completions/matn.fish\n${lines.join('\n')}\n`;
}

function completeFlags(condition: string, { flags, description, takesValue, takesFile, choices }: CompletedOption): string[] {
  const value = takesFile ? ' -r -F' : takesValue ? ` -x${choices.length > 0 ? ` -a ${quotedForFish(choices.join(' '))}` : ''}` : '';
  return flags.map((flag) => {
    const name = flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`;
    return complete(condition, `${name}${value} -d ${quotedForFish(description)}`);
  });
}

const complete = (condition: string, rest: string): string => `complete -c matn -n ${quotedForFish(condition)} ${rest}`;
const quotedForFish = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
