import { isDigit, isLatin } from '../../text/code-unit-kinds.js';
import { isLetterOrMark } from '../../text/letters.js';
import { spanAt } from '../../text/spans.js';
import { isWhiteSpace } from '../../text/white-space.js';
import type { Mark, MarkedLine } from './marks.js';
import { CLOSERS, OPENERS, QUOTES, STOPS } from './signs.js';

/** What stands beside a mark. `letter`: a Persian one, or a sign above or below it. */
export type Neighbour = 'letter' | 'latin' | 'digit' | 'percent' | 'opener' | 'closer' | 'quote' | 'stop' | 'space' | 'other';

const KINDS = new Map<string, Neighbour>([
  ...[...'%٪'].map((char) => [char, 'percent'] as const),
  ...OPENERS.map((char) => [char, 'opener'] as const),
  ...CLOSERS.map((char) => [char, 'closer'] as const),
  ...[...QUOTES].map((char) => [char, 'quote'] as const),
  ...[...STOPS].map((char) => [char, 'stop'] as const),
]);

/**
 * The kind of the character at an offset; `space` beyond the line.
 *
 * @param mark the nearest mark, whose sign counts as it will be
 */
export function neighbourAt(line: MarkedLine, at: number, mark: Mark | null): Neighbour {
  if (at < line.start || at >= line.end) return 'space';
  const code = line.text.charCodeAt(at);
  if (isLetterOrMark(code)) return 'letter';
  if (isDigit(code)) return 'digit';
  if (isLatin(code)) return 'latin';
  if (isWhiteSpace(code)) return 'space';
  const char = mark && at >= mark.start && at < mark.end ? mark.signs.charAt(at - mark.start) : line.text.charAt(at);
  return KINDS.get(char) ?? 'other';
}

const SPACE = 0x20;

/** The offset behind the spaces that begin at `at`. */
export function skipSpaces({ text, end }: MarkedLine, at: number): number {
  let next = at;
  while (next < end && text.charCodeAt(next) === SPACE) next++;
  return next;
}

/** The offset of the spaces that end at `at`. */
export function skipSpacesBack({ text, start }: MarkedLine, at: number): number {
  let before = at;
  while (before > start && text.charCodeAt(before - 1) === SPACE) before--;
  return before;
}

export function isVerbatim({ spans }: MarkedLine, at: number): boolean {
  return spanAt(spans, at)?.kind === 'verbatim';
}
