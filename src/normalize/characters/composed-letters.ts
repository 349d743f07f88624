import { codeUnitSet, indexOfAny } from '../../core/code-unit-set.js';
import { spanAt } from '../../core/spans.js';
import { COMPOSITIONS } from '../../generated/rules.js';
import type { Stage } from '../settings.js';

const COMPOSED = /* @__PURE__ */ new Map(COMPOSITIONS.map(([from, to]) => [from, to]));

const MADDA_AND_HAMZA = /* @__PURE__ */ codeUnitSet([[0x653, 0x655]]);

/** ا + U+0653 → آ */
export const composeLetters: Stage = (text, protectedSpans, _settings, sink) => {
  const { length } = text;
  for (let at = indexOfAny(text, MADDA_AND_HAMZA, 0); at < length; at = indexOfAny(text, MADDA_AND_HAMZA, at + 1)) {
    const composed = at > 0 && COMPOSED.get(text.slice(at - 1, at + 1));
    if (composed && !(protectedSpans.length > 0 && spanAt(protectedSpans, at)))
      sink.replace(at - 1, at + 1, composed, 'characters/composed-letters');
  }
};
