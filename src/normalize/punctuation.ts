import { forEachMarkedLine } from './punctuation/marks.js';
import { normalizeMarkedLine } from './punctuation/normalize-line.js';
import type { Stage } from './settings.js';

export const normalizePunctuation: Stage = (text, protectedSpans, settings, sink) => {
  forEachMarkedLine(text, protectedSpans, settings, (line) => normalizeMarkedLine(line, sink));
};
