import { codeUnitAt } from '../../core/code-unit.js';
import type { RuleName } from '../../generated/rules.js';
import type { Sink } from '../sink.js';
import { isTight, keepsOffWordBefore, keepsOffWordBehind } from './bracket-gaps.js';
import { isCodeLine } from './code-lines.js';
import { CLOSER, EXCHANGED, GUILLEMET, OPENER, STOP } from './mark-flags.js';
import { hasTrait, type Mark, type MarkedLine, NONE } from './marks.js';
import { skipSpaces, skipSpacesBack } from './neighbours.js';
import { pairBrackets, resolveQuotes } from './pairs.js';
import { exchangeStops } from './persian-stops.js';
import { drawsNear, keepsOff } from './stop-gaps.js';

const STOPS: readonly (readonly [from: string, to: string, rule: RuleName])[] = [
  [',', '،', 'punctuation/comma'],
  [';', '؛', 'punctuation/semicolon'],
  ['?', '؟', 'punctuation/question-mark'],
];
const STOP_RULES = /* @__PURE__ */ new Map(STOPS.map(([from, to, rule]) => [codeUnitAt(from, 0), { to, rule }]));

/** Decides the final form of every mark first, then gap by gap which spaces are removed and inserted. */
export function normalizeLine(line: MarkedLine, sink: Sink): void {
  if (isCodeLine(line.text.slice(line.start, line.end))) return;
  resolveQuotes(line);
  pairBrackets(line);
  exchangeStops(line);
  for (let mark = 0; mark < line.count; mark++) {
    settleGap(line, mark - 1, mark, sink);
    if (hasTrait(line, mark, EXCHANGED)) exchange(line, mark, sink);
    const touchesNext = mark + 1 < line.count && line.starts[mark + 1] === skipSpaces(line, line.ends[mark] as number);
    if (!touchesNext) settleGap(line, mark, NONE, sink);
  }
}

function exchange(line: MarkedLine, mark: Mark, sink: Sink): void {
  const start = line.starts[mark] as number;
  if (hasTrait(line, mark, GUILLEMET)) {
    sink.replace(start, start + 1, hasTrait(line, mark, OPENER) ? '«' : '»', 'punctuation/quotes');
    return;
  }
  for (let at = start; at < (line.ends[mark] as number); at++) {
    const stop = STOP_RULES.get(codeUnitAt(line.text, at));
    if (stop) sink.replace(at, at + 1, stop.to, stop.rule);
  }
}

/** Decides the gap after `left` or before `right`. If both are given, they may be its two sides, or `left` may be farther away. */
function settleGap(line: MarkedLine, left: Mark, right: Mark, sink: Sink): void {
  const start = right === NONE ? (line.ends[left] as number) : skipSpacesBack(line, line.starts[right] as number);
  const end = right === NONE ? skipSpaces(line, start) : (line.starts[right] as number);
  if (start === line.start || end === line.end) return;
  const leftMark = left !== NONE && line.ends[left] === start ? left : NONE;
  if (start === end) {
    const rule = openingRule(line, leftMark, right);
    if (rule) sink.replace(start, start, ' ', rule);
  } else {
    const rule = closingRule(line, leftMark, right);
    if (rule) sink.replace(start, end, '', rule);
  }
}

function closingRule(line: MarkedLine, left: Mark, right: Mark): RuleName | null {
  if (hasTrait(line, right, STOP)) return drawsNear(line, right) ? 'punctuation/space-before-mark' : null;
  const opener = hasTrait(line, left, OPENER) ? left : hasTrait(line, right, CLOSER) ? (line.partners[right] as Mark) : NONE;
  return opener !== NONE && isTight(line, opener) ? 'punctuation/space-inside-brackets' : null;
}

function openingRule(line: MarkedLine, left: Mark, right: Mark): RuleName | null {
  if (hasTrait(line, left, STOP)) return keepsOff(line, left, right) ? 'punctuation/space-after-mark' : null;
  const isOpen =
    (hasTrait(line, right, OPENER) && keepsOffWordBefore(line, right)) || (hasTrait(line, left, CLOSER) && keepsOffWordBehind(line, left));
  return isOpen ? 'punctuation/space-outside-brackets' : null;
}
