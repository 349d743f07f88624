import { codeUnitAt } from '../../core/code-unit.js';
import type { RuleName } from '../../generated/rules.js';
import type { Sink } from '../sink.js';
import { losesInnerSpaces, needsSpaceAfterBracket, needsSpaceBeforeBracket } from './bracket-gaps.js';
import { isCodeLine } from './code-lines.js';
import { CLOSER, GUILLEMET, OPENER, REPLACED, STOP } from './mark-flags.js';
import { hasFlag, type Mark, type MarkedLine, NONE } from './marks.js';
import { spacesEnd, spacesStart } from './neighbours.js';
import { pairBrackets, resolveQuotes } from './pairs.js';
import { replaceStops } from './persian-stops.js';
import { losesSpaceBefore, needsSpaceAfter } from './stop-gaps.js';

const STOPS: readonly (readonly [from: string, to: string, rule: RuleName])[] = [
  [',', '،', 'punctuation/comma'],
  [';', '؛', 'punctuation/semicolon'],
  ['?', '؟', 'punctuation/question-mark'],
];
const STOP_RULES = /* @__PURE__ */ new Map(STOPS.map(([from, to, rule]) => [codeUnitAt(from, 0), { to, rule }]));

/** Decides the final form of every mark first, then gap by gap which spaces are removed and inserted. */
export function normalizeMarkedLine(line: MarkedLine, sink: Sink): void {
  if (isCodeLine(line.text.slice(line.start, line.end))) return;
  resolveQuotes(line);
  pairBrackets(line);
  replaceStops(line);
  for (let mark = 0; mark < line.count; mark++) {
    decideGap(line, mark - 1, mark, sink);
    if (hasFlag(line, mark, REPLACED)) replaceSigns(line, mark, sink);
    const touchesNext = mark + 1 < line.count && line.starts[mark + 1] === spacesEnd(line, line.ends[mark] as number);
    if (!touchesNext) decideGap(line, mark, NONE, sink);
  }
}

function replaceSigns(line: MarkedLine, mark: Mark, sink: Sink): void {
  const start = line.starts[mark] as number;
  if (hasFlag(line, mark, GUILLEMET)) {
    sink.replace(start, start + 1, hasFlag(line, mark, OPENER) ? '«' : '»', 'punctuation/quotes');
    return;
  }
  for (let at = start; at < (line.ends[mark] as number); at++) {
    const stop = STOP_RULES.get(codeUnitAt(line.text, at));
    if (stop) sink.replace(at, at + 1, stop.to, stop.rule);
  }
}

/** Decides the gap after `left` or before `right`. If both are given, they may be its two sides, or `left` may be farther away. */
function decideGap(line: MarkedLine, left: Mark, right: Mark, sink: Sink): void {
  const start = right === NONE ? (line.ends[left] as number) : spacesStart(line, line.starts[right] as number);
  const end = right === NONE ? spacesEnd(line, start) : (line.starts[right] as number);
  if (start === line.start || end === line.end) return;
  const leftMark = left !== NONE && line.ends[left] === start ? left : NONE;
  if (start === end) {
    const rule = ruleOfInsertion(line, leftMark, right);
    if (rule) sink.replace(start, start, ' ', rule);
  } else {
    const rule = ruleOfRemoval(line, leftMark, right);
    if (rule) sink.replace(start, end, '', rule);
  }
}

function ruleOfRemoval(line: MarkedLine, left: Mark, right: Mark): RuleName | null {
  if (hasFlag(line, right, STOP)) return losesSpaceBefore(line, right) ? 'punctuation/space-before-mark' : null;
  const opener = hasFlag(line, left, OPENER) ? left : hasFlag(line, right, CLOSER) ? (line.partners[right] as Mark) : NONE;
  return opener !== NONE && losesInnerSpaces(line, opener) ? 'punctuation/space-inside-brackets' : null;
}

function ruleOfInsertion(line: MarkedLine, left: Mark, right: Mark): RuleName | null {
  if (hasFlag(line, left, STOP)) return needsSpaceAfter(line, left, right) ? 'punctuation/space-after-mark' : null;
  const isOpen =
    (hasFlag(line, right, OPENER) && needsSpaceBeforeBracket(line, right)) ||
    (hasFlag(line, left, CLOSER) && needsSpaceAfterBracket(line, left));
  return isOpen ? 'punctuation/space-outside-brackets' : null;
}
