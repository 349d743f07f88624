import { forEachMarkedLine } from './punctuation/marks.js';
import { normalizeMarks } from './punctuation/normalize-marks.js';
import type { Stage } from './stage.js';

export const normalizePunctuation: Stage = (text, protectedSpans, settings, sink) => {
  forEachMarkedLine(text, protectedSpans, settings, (line) => normalizeMarks(line, sink));
};
