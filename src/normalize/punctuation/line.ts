import type { Sink } from '../rule.js';
import type { RuleName } from '../stages.js';
import { isTight, keepsOffWordBefore, keepsOffWordBehind } from './bracket-gaps.js';
import type { Mark, MarkedLine } from './marks.js';
import { skipSpaces, skipSpacesBack } from './neighbours.js';
import { isCloser, isOpener, pairBrackets, resolveQuotes } from './pairs.js';
import { exchangeStops } from './persian-stops.js';
import { drawsNear, keepsOff } from './stop-gaps.js';

const EXCHANGE_RULES: Readonly<Record<string, RuleName>> = {
  ',': 'punctuation/comma',
  ';': 'punctuation/semicolon',
  '?': 'punctuation/question-mark',
  '"': 'punctuation/quotes',
  '“': 'punctuation/quotes',
  '”': 'punctuation/quotes',
};

/** Decides first what every mark is to be, then, gap by gap, which spaces go and which come. */
export function normalizeLine(line: MarkedLine, sink: Sink): void {
  resolveQuotes(line);
  line.marks.forEach((mark, i) => {
    mark.previous = line.marks[i - 1] ?? null;
  });
  pairBrackets(line.marks);
  exchangeStops(line);
  line.marks.forEach((mark, i) => {
    const next = line.marks[i + 1] ?? null;
    settleGap(line, mark.previous, mark, sink);
    exchange(line, mark, sink);
    if (next?.start !== skipSpaces(line, mark.end)) settleGap(line, mark, null, sink);
  });
}

function exchange({ text }: MarkedLine, mark: Mark, sink: Sink): void {
  if (text.startsWith(mark.signs, mark.start)) return;
  for (let at = mark.start; at < mark.end; at++) {
    const sign = mark.signs.charAt(at - mark.start);
    const rule = EXCHANGE_RULES[text.charAt(at)];
    if (rule !== undefined && sign !== text[at]) sink.replace(at, at + 1, sign, rule);
  }
}

/** The gap behind `left` or before `right`; where both are given they may be its two sides, or `left` may stand farther off. */
function settleGap(line: MarkedLine, left: Mark | null, right: Mark | null, sink: Sink): void {
  const start = right ? skipSpacesBack(line, right.start) : (left as Mark).end;
  const end = right ? right.start : skipSpaces(line, start);
  if (start === line.start || end === line.end) return;
  const leftMark = left?.end === start ? left : null;
  if (start === end) {
    const rule = openingRule(line, leftMark, right);
    if (rule) sink.replace(start, start, ' ', rule);
  } else {
    const rule = closingRule(line, leftMark, right);
    if (rule) sink.replace(start, end, '', rule);
  }
}

function closingRule(line: MarkedLine, left: Mark | null, right: Mark | null): RuleName | null {
  if (right?.isStop) return drawsNear(line, right) ? 'punctuation/space-before-mark' : null;
  const opener = left && isOpener(left) ? left : right && isCloser(right) ? right.partner : null;
  return opener && isTight(line, opener) ? 'punctuation/space-inside-brackets' : null;
}

function openingRule(line: MarkedLine, left: Mark | null, right: Mark | null): RuleName | null {
  if (left?.isStop) return keepsOff(line, left, right) ? 'punctuation/space-after-mark' : null;
  const isOpen =
    (right && isOpener(right) && keepsOffWordBefore(line, right)) || (left && isCloser(left) && keepsOffWordBehind(line, left));
  return isOpen ? 'punctuation/space-outside-brackets' : null;
}
