import type { CompletedCommand, CompletedOption, Grammar } from './grammar.js';

/** Generates a completion script for zsh, to source or to save as `_matn` in a folder of `fpath`. */
export function zshCompletion({ options, commands }: Grammar): string {
  const described = commands.map(({ name, summary }) => `        ${quotedForZsh(`${name}:${summary}`)}`);
  return `#compdef matn
# zsh completion of matn. In ~/.zshrc, after compinit: source <(matn completion zsh)
_matn() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C \\
${options
  .flatMap(specifications)
  .map((line) => `    ${line} \\\n`)
  .join('')}    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
${described.join('\n')}
      )
      _describe command commands
      ;;
    rest)
      case $words[1] in
${commands.map(caseOf).join('\n')}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _matn ]]; then
  _matn "$@"
else
  compdef _matn matn
fi
`;
}

function caseOf({ name, options, words }: CompletedCommand): string {
  const argument = words.length > 0 ? `'1: :(${words.join(' ')})'` : "'*:file:_files'";
  const lines = [...options.flatMap(specifications), argument].map((line) => `            ${line}`);
  return `        ${name})\n          _arguments \\\n${lines.join(' \\\n')}\n          ;;`;
}

/** `'--digits=[what digits become]:value:(keep persian latin)'`, one for each flag; `*` allows repetition. */
function specifications({ flags, description, takesValue, takesFile, choices }: CompletedOption): string[] {
  const action = takesFile ? '_files' : choices.length > 0 ? `(${choices.join(' ')})` : ' ';
  const explanation = `[${description.replace(/[[\]\\]/g, '\\$&')}]`;
  return flags.map((flag) => {
    const separator = takesValue && flag.startsWith('--') ? '=' : '';
    return quotedForZsh(`*${flag}${separator}${explanation}${takesValue ? `:value:${action}` : ''}`);
  });
}

const quotedForZsh = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
