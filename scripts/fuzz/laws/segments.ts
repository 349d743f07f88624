import { sentences, words } from '../../../src/index.js';
import type { Law } from '../case.js';
import { claim, tileInOrder } from './claims.js';

const inOrder: Law = {
  name: 'words and sentences stand in order, do not overlap and say what stood there',
  holds({ text }) {
    tileInOrder(words(text), text, 'words');
    tileInOrder(sentences(text), text, 'sentences');
  },
};

const allInSentences: Law = {
  name: 'all that is not white space is in a sentence',
  holds({ text }) {
    let left = '';
    let at = 0;
    for (const { start, end } of sentences(text)) {
      left += text.slice(at, start);
      at = end;
    }
    claim(/^[\s\u0085]*$/.test(left + text.slice(at)), 'something stands between sentences');
  },
};

export const SEGMENT_LAWS: readonly Law[] = [inOrder, allInSentences];
