import type { WordId } from '../../core/number-kinds.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import { keyOfWordId, keysOf } from './affixes.js';
import { ENDS_OF_CLAUSE } from './phrase-words.js';

/*
 * ترم and ترند after an adjective: «I am more …, they are more …», or a term and a trend. The copula ends its clause, and the word before the
 * adjective takes no ezafe: «آنان از ما قوی ترند», but «آهنگ جدید ترند شد», «کلاس سخت ترم اول».
 */

const NOUNS_TOO = /* @__PURE__ */ keysOf('ترم', 'ترند');
/** Before a predicate: pronouns, plurals, words of degree and of time. */
const BEFORE_PREDICATE = /* @__PURE__ */ keysOf(
  'من',
  'تو',
  'او',
  'ما',
  'شما',
  'آنان',
  'آنها',
  'اینان',
  'اینها',
  'ایشان',
  'آن',
  'این',
  'خود',
  'خودم',
  'ها',
  'همه',
  'هم',
  'نیز',
  'همیشه',
  'خیلی',
  'بسیار',
  'کمی',
  'بسی',
  'حتی',
  'امروز',
  'امشب',
  'دیروز',
  'اکنون',
  'حالا',
  'الان',
);

/** False for ترم and ترند where they are no copula with تر, by the words around. True for any other word. */
export function mayBeCopula(outerLeft: WordId, right: WordId, outerRight: WordId, words: Words): boolean {
  if (!NOUNS_TOO.has(keyOfWordId(words, right))) return true;
  if (outerRight !== NO_WORD && !ENDS_OF_CLAUSE.has(keyOfWordId(words, outerRight))) return false;
  return outerLeft !== NO_WORD && BEFORE_PREDICATE.has(keyOfWordId(words, outerLeft));
}
