import { codeUnitSet, indexOfAny } from '../../core/code-unit-set.js';
import { spanFrom } from '../../core/spans.js';
import type { Stage } from '../settings.js';
import { endOfForms, isVisual } from './form-shapes.js';

const RULE = 'characters/visual-order';
const FORMS = /* @__PURE__ */ codeUnitSet([
  [0xfb50, 0xfbff],
  [0xfe80, 0xfefc],
]);

/** «ﻥﺍﺮﻬﺗ» → «ﺗﻬﺮﺍﻥ»: reverses a run of forms in visual order, as long as the forms show the order. */
export const reverseVisualForms: Stage = (text, protectedSpans, { off }, sink) => {
  if (off.has(RULE)) return;
  const { length } = text;
  for (let at = indexOfAny(text, FORMS, 0); at < length; at = indexOfAny(text, FORMS, at)) {
    const end = Math.max(at + 1, endOfForms(text, at));
    const span = protectedSpans.length > 0 ? spanFrom(protectedSpans, at) : undefined;
    const isFree = span === undefined || span.start >= end;
    if (isFree && isVisual(text, { start: at, end })) sink.replace(at, end, [...text.slice(at, end)].reverse().join(''), RULE);
    at = end;
  }
};
