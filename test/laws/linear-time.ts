import { normalizeHtml, parseArticleHtml } from '../../src/html.js';
import { findDates, normalize, normalizeWithEdits, parseArticle, parseDate, searchKey, sentences, words } from '../../src/index.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';
import type { Law } from './case.js';

const DOORS: readonly ((text: string) => unknown)[] = [
  normalize,
  normalizeWithEdits,
  parseArticle,
  parseDate,
  findDates,
  searchKey,
  words,
  sentences,
  normalizeHtml,
  parseArticleHtml,
];

const LONGEST_PIECE = 24;
const LENGTH = 12_000;

const pieces: Law = {
  name: 'a piece repeated takes time in step with its length',
  isSlow: true,
  holds({ text, cuts }) {
    const start = (cuts[0] ?? 0) % (text.length + 1);
    const piece = text.slice(start, start + 1 + ((cuts[1] ?? 7) % LONGEST_PIECE)) || ' ';
    for (const door of DOORS) expectLinearTime(LENGTH, repeated(piece), door);
  },
};

export const TIME_LAWS: readonly Law[] = [pieces];
