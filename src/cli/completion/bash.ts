import type { CompletedOption, Grammar } from './grammar.js';

const allFlags = (options: readonly CompletedOption[]): string => options.flatMap(({ flags }) => flags).join(' ');

/** Generates a completion script for bash 3.2 and newer. Without a match, `-o default` completes files. */
export function bashCompletion({ options, commands }: Grammar): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap((command) =>
    command.options
      .filter(({ takesValue }) => takesValue)
      .map(({ flags, choices }) => `    ${flags.map((flag) => `'${command.name} ${flag}'`).join(' | ')}) words='${choices.join(' ')}' ;;`),
  );
  const flags = commands.map((command) => `    '${command.name} -'*) words='${allFlags(command.options)}' ;;`);
  const words = commands
    .filter((command) => command.words.length > 0)
    .map((command) => `    '${command.name} '*) words='${command.words.join(' ')}' ;;`);
  return `# bash completion of matn. In ~/.bashrc: source <(matn completion bash)
_matn() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' words='' at
  # bash splits --digits=latin at its =
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $previous == '=' ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
    ${names.join(' | ')})
      command=\${COMP_WORDS[at]}
      break
      ;;
    esac
  done
  case "$command $previous" in
${values.join('\n')}
    *)
      case "$command $current" in
${[...flags, ...words].map((line) => `    ${line}`).join('\n')}
        ' -'*) words='${allFlags(options)}' ;;
        ' '*) words='${names.join(' ')}' ;;
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _matn matn
`;
}
