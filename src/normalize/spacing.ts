import { codeUnitAt } from '../core/code-unit.js';
import { codeUnitSet, indexOfAny } from '../core/code-unit-set.js';
import { spanAt } from '../core/spans.js';
import { isLineBreak, LINE_BREAKS } from '../core/white-space.js';
import type { Stage } from './settings.js';

const SPACE = 0x20;
const TAB = 0x09;
const BLANKS = /* @__PURE__ */ codeUnitSet([
  [SPACE, SPACE],
  [TAB, TAB],
]);

/** Characters after a blank that make it a run or trailing. (At the end of a text charCodeAt gives NaN; the set holds undefined there.) */
const SETTLES = /* @__PURE__ */ codeUnitSet([[SPACE, SPACE], [TAB, TAB], ...LINE_BREAKS]);

export const normalizeSpacing: Stage = (text, protectedSpans, _settings, sink) => {
  const { length } = text;
  for (let at = indexOfAny(text, BLANKS, 0); at < length; at = indexOfAny(text, BLANKS, at)) {
    // Common case: a single space between two words.
    if (SETTLES[codeUnitAt(text, at + 1)] === 0) {
      at++;
      continue;
    }
    const start = at;
    let hasTab = false;
    for (; at < length && BLANKS[codeUnitAt(text, at)] === 1; at++) hasTab ||= codeUnitAt(text, at) === TAB;
    const beginsLine = start === 0 || isLineBreak(codeUnitAt(text, start - 1));
    const endsLine = at === length || isLineBreak(codeUnitAt(text, at));
    if (!endsLine && (beginsLine || hasTab || at === start + 1)) continue;
    const span = spanAt(protectedSpans, start);
    if (span) at = span.end;
    else if (!endsLine) sink.replace(start + 1, at, '', 'spacing/runs');
    else sink.replace(start, at, '', beginsLine ? 'spacing/blank-lines' : 'spacing/trailing');
  }
};
