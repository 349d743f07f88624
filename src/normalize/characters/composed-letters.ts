import { codeUnitSet, indexOfAny } from '../../core/code-unit-set.js';
import { spanAt } from '../../core/spans.js';
import type { Stage } from '../rule.js';

/**
 * A letter and the madda or hamza after it, and the one letter that they are. Unicode's canonical compositions, and those
 * of the yehs U+0649 and U+06CC, which Persian writes for U+064A. U+06D5 and hamza are the canonical form of U+06C0.
 */
const COMPOSITIONS = /* @__PURE__ */ new Map([
  ['\u0627\u0653', '\u0622'],
  ['\u0627\u0654', '\u0623'],
  ['\u0627\u0655', '\u0625'],
  ['\u0648\u0654', '\u0624'],
  ['\u0649\u0654', '\u0626'],
  ['\u064a\u0654', '\u0626'],
  ['\u06cc\u0654', '\u0626'],
  ['\u06d5\u0654', '\u0647\u0654'],
]);

const MADDA_AND_HAMZA = /* @__PURE__ */ codeUnitSet([[0x653, 0x655]]);

/** ا + U+0653 → آ */
export const composeLetters: Stage = (text, protectedSpans, _settings, sink) => {
  const { length } = text;
  for (let at = indexOfAny(text, MADDA_AND_HAMZA, 0); at < length; at = indexOfAny(text, MADDA_AND_HAMZA, at + 1)) {
    const composed = at > 0 && COMPOSITIONS.get(text.slice(at - 1, at + 1));
    if (composed && !(protectedSpans.length > 0 && spanAt(protectedSpans, at)))
      sink.replace(at - 1, at + 1, composed, 'characters/composed-letters');
  }
};
