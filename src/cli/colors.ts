import { inspect } from 'node:util';
import type { Io } from './io.js';

export type Style = 'bold' | 'cyan' | 'green' | 'inverse' | 'red';

/** Gives a text a style, or none where the output takes no colours. */
export type Paint = (style: Style, text: string) => string;

const SWITCHED_OFF = ['0', 'false'];

/** Colours on a terminal only, unless NO_COLOR (no-color.org) or FORCE_COLOR says otherwise; NO_COLOR goes first. */
export function paintFor({ stdoutIsTerminal, environment }: Io): Paint {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = environment;
  const byDefault = stdoutIsTerminal && TERM !== 'dumb';
  const forced = FORCE_COLOR === '' ? byDefault : !SWITCHED_OFF.includes(FORCE_COLOR);
  return NO_COLOR === '' && forced ? painted : (_style, text) => text;
}

function painted(style: Style, text: string): string {
  const [on, off] = inspect.colors[style] as [number, number];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
