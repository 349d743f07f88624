import { codeUnitAt } from '../../core/code-unit.js';
import { spanAt } from '../../core/spans.js';
import { isWhiteSpace } from '../../core/white-space.js';
import { FLAGS, QUOTE, REPLACED, SPACE } from './mark-flags.js';
import { type Mark, type MarkedLine, NONE } from './marks.js';

/**
 * Flags of the character at an offset; {@link SPACE} outside the line.
 *
 * @param mark the nearest mark; its flags count as they will be after replacement
 */
export function neighbourAt(line: MarkedLine, at: number, mark: Mark): number {
  if (at < line.start || at >= line.end) return SPACE;
  const code = codeUnitAt(line.text, at);
  const flags = FLAGS[code] as number;
  if (flags === 0) return isWhiteSpace(code) ? SPACE : 0;
  return flags === QUOTE && mark !== NONE && line.starts[mark] === at ? (line.flags[mark] as number) & ~REPLACED : flags;
}

const SPACE_CODE = 0x20;

/** Returns the offset after the spaces that start at `at`. */
export function spacesEnd({ text, end }: MarkedLine, at: number): number {
  let next = at;
  while (next < end && codeUnitAt(text, next) === SPACE_CODE) next++;
  return next;
}

/** Returns the offset of the first of the spaces that end at `at`. */
export function spacesStart({ text, start }: MarkedLine, at: number): number {
  let before = at;
  while (before > start && codeUnitAt(text, before - 1) === SPACE_CODE) before--;
  return before;
}

export function isInVerbatim({ spans }: MarkedLine, at: number): boolean {
  return spanAt(spans, at)?.kind === 'verbatim';
}
