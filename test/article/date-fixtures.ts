import { readFileSync } from 'node:fs';

/** The reference of all date tables: a Saturday, 18 Mehr 1405. */
export const REFERENCE = '2026-10-10T12:00:00+03:30';

/** Visible replacements for invisible characters in the tables. */
const STAND_INS: Readonly<Record<string, string>> = { '¦': '\u200c', '⎵': '\u00a0', '⏎': '\n', '⟨RLM⟩': '\u200f' };
const STAND_IN = new RegExp(Object.keys(STAND_INS).join('|'), 'g');

/** Returns the rows of a table of `fixtures`: a text and its expected reading. */
export function dateRows(name: string): [text: string, read: string][] {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [text = '', read = ''] = line.split('\t');
      return [text.replace(STAND_IN, (mark) => STAND_INS[mark] ?? mark), read];
    });
}
