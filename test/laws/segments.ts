import { normalize, searchKey, sentences, words } from '../../src/index.js';
import type { Law } from './case.js';
import { claim, sameText, tileInOrder } from './claims.js';

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

const keys: Law = {
  name: 'the key of a key is the key, and normalizing all but lost half-spaces changes no key',
  holds({ text }) {
    const key = searchKey(text);
    sameText(searchKey(key), key, 'the key of the key');
    sameText(searchKey(normalize(text, { zwnj: 'clean' })), key, 'the key of the normalized text');
    claim(/^(?:\S+(?: \S+)*)?$/.test(key), 'white space that is no single space between words');
  },
};

export const SEGMENT_LAWS: readonly Law[] = [inOrder, allInSentences, keys];
