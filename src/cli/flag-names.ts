const OPTION = /^options\.([\w.]+)(?=[:[])/;
const CAPITAL = /[A-Z]/g;

/** Names the flag in place of the option in a message of the library: `options.timeZone: expected …` → `--time-zone: expected …` */
export function namingFlag(message: string): string {
  return message.replace(
    OPTION,
    (_, option: string) => `--${option.replaceAll('.', '-').replace(CAPITAL, (letter) => `-${letter.toLowerCase()}`)}`,
  );
}
