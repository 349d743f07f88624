import { inspect } from 'node:util';
import type { Io } from './io.js';

export type Style = 'bold' | 'cyan' | 'green' | 'inverse' | 'red';

/** Styles a text; returns it unchanged if the output has no colours. */
export type Paint = (style: Style, text: string) => string;

const SWITCHED_OFF = ['0', 'false'];

/** Colours only on a terminal, unless NO_COLOR (no-color.org) or FORCE_COLOR is set; NO_COLOR takes precedence. */
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
