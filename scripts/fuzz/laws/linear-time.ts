import { normalizeHtml, parseArticleHtml } from '../../../src/html.js';
import { findDates, normalize, normalizeWithEdits, parseArticle, parseDate, searchKey, sentences, words } from '../../../src/index.js';
import { leastProcessorTime } from '../../../test/support/processor-time.js';
import type { Law } from '../case.js';
import { claim } from './claims.js';

const DOORS: Record<string, (text: string) => unknown> = {
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
};

const LONGEST_PIECE = 24;
const LENGTH = 8_000;
const TIMES = 8;
/** Far from both: linear code takes 8 times as long, quadratic code 64 times. */
const LIMIT = 24;
/** Milliseconds: less is noise. */
const LEAST = 10;

const repeated: Law = {
  name: 'a piece repeated takes time in step with its length',
  isSlow: true,
  holds({ text, cuts }) {
    const start = (cuts[0] ?? 0) % (text.length + 1);
    const piece = text.slice(start, start + 1 + ((cuts[1] ?? 7) % LONGEST_PIECE)) || ' ';
    const short = piece.repeat(Math.ceil(LENGTH / piece.length));
    const long = short.repeat(TIMES);
    for (const [name, door] of Object.entries(DOORS)) {
      const once = leastProcessorTime(() => door(short));
      const many = leastProcessorTime(() => door(long));
      claim(many < LIMIT * Math.max(once, LEAST), `${name}: ${once} ms, ${TIMES} times the text ${many} ms`);
    }
  },
};

export const TIME_LAWS: readonly Law[] = [repeated];
