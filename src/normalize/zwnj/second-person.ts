import { PERSIAN_YEH } from '../../core/code-points.js';
import type { WordId, WordKey } from '../../core/number-kinds.js';
import { VERB_PREFIXES } from '../../persian/affixes.js';
import { letterNumber } from '../../persian/alphabet.js';
import { NO_WORD } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf, keysOfList } from './affixes.js';
import type { PairInLine } from './pair-in-line.js';
import { ENDS_OF_CLAUSE } from './phrase-words.js';
import { isPresentStem, isVerb } from './verb-forms.js';
import { isWrittenVerb } from './verb-names.js';
import { wordsAround } from './words-around.js';

/*
 * A noun and a verb of «you», which look like a noun of action: «پیش از آنکه پاسخ دهی، بخوان», but «زمان پاسخ¦دهی». Written Persian has this form without می in
 * clauses of condition, aim and wish (Lazard § 118, 238–245), at the end of the clause.
 */

/** «You can, you want». */
const CAN = ['توانی', 'بتوانی', 'نتوانی', 'خواهی', 'بخواهی', 'نخواهی'];
/** «If, would that, before, you can»: only a verb ends their clause. */
const CONDITIONS = /* @__PURE__ */ keysOfList(['اگر', 'گر', 'کاش', 'کاشکی', 'آنکه', 'هرگاه', 'چنانچه', 'مبادا', ...CAN]);
/** «Must, that, perhaps»: before «and», the noun may be one of several subjects. */
const DUTIES = /* @__PURE__ */ keysOf('باید', 'نباید', 'اینکه', 'شاید');
/** «So that» and «until», «as» and «because»: their clause has an object or another preposition. */
const AIMS = /* @__PURE__ */ keysOf('تا', 'چون', 'وقتی');
/** «Before that …», in two words: «پیش از آن که پاسخ دهی». */
const THAT = /* @__PURE__ */ keysOf('که');
const IT = /* @__PURE__ */ keysOf('آن');
/** The subject: «بهتر است خودت پاسخ دهی». */
const YOU = /* @__PURE__ */ keysOf('تو', 'خودت');
/** After these, the next word is a noun. */
const PREPOSITIONS = /* @__PURE__ */ keysOf('به', 'از', 'با', 'در', 'برای', 'بر', 'بدون', 'بی');
/** Of a complete clause: the object marker, or a preposition. */
const OBJECTS = /* @__PURE__ */ keysOf('را', 'به', 'از', 'با', 'در', 'بر');
const AND = /* @__PURE__ */ keysOf('و');
/** Verbs of «you» without a prefix, with which the speaker addresses someone. */
const VERBS_OF_YOU = /* @__PURE__ */ keysOfList(['کنی', 'نکنی', 'شوی', 'نشوی', 'باشی', 'نباشی', 'هستی', 'نیستی', ...CAN]);
const DURATIVES = /* @__PURE__ */ keysOfList(VERB_PREFIXES);
/** Before a stem of the present: the imperative, بخوان. */
const IMPERATIVE = /* @__PURE__ */ letterNumber('ب'.charCodeAt(0));
const YEH = /* @__PURE__ */ letterNumber(PERSIAN_YEH.charCodeAt(0));

/**
 * True if the second word of a pair is a verb in the second person, and ends a clause that needs one. The sentence has another word that addresses
 * someone, and no verb of the third person after the pair: «اگر دوره کتاب¦خوانی، رایگان شود».
 */
export function isSecondPerson(pair: PairInLine, resources: Resources): boolean {
  const { outerLeft, right, outerRight } = pair;
  const { words } = resources.cache;
  if (outerLeft === NO_WORD || PREPOSITIONS.has(keyOfWordId(words, outerLeft))) return false;
  const afterKey = keyOfWordId(words, outerRight);
  if (outerRight !== NO_WORD && (!ENDS_OF_CLAUSE.has(afterKey) || THAT.has(afterKey))) return false;
  if (!isVerb(words.letters, words.starts[right] as number, words.starts[right + 1] as number, resources.lexicon)) return false;
  const around = wordsAround(pair);
  if (around === null || !isClauseOfVerb(around.before, outerLeft, afterKey, resources)) return false;
  if (around.after.some((word) => word !== NO_WORD && isWrittenVerb(word, resources))) return false;
  return addressesSomeone(around.before.reverse(), resources) || addressesSomeone(around.after, resources);
}

/** True if a verb ends the clause. `before` are its words before the pair, the last one first. */
function isClauseOfVerb(before: readonly WordId[], outerLeft: WordId, afterKey: WordKey, resources: Resources): boolean {
  const { words } = resources.cache;
  if (YOU.has(keyOfWordId(words, outerLeft))) return true;
  let hasObject = false;
  let next = NO_WORD;
  for (const word of before) {
    const key = keyOfWordId(words, word);
    if (CONDITIONS.has(key) || (IT.has(key) && THAT.has(keyOfWordId(words, next)))) return true;
    if (DUTIES.has(key)) return !AND.has(afterKey);
    if (AIMS.has(key)) return hasObject && !AND.has(afterKey);
    if (isWrittenVerb(word, resources)) return false;
    hasObject ||= OBJECTS.has(key);
    next = word;
  }
  return false;
}

/** True if «you», one of its verbs, or an imperative is among the words: «می¦توانی», «بخوان». */
function addressesSomeone(words: readonly WordId[], { cache, lexicon }: Resources): boolean {
  const { letters, starts } = cache.words;
  return words.some((word, i) => {
    if (word === NO_WORD) return false;
    const key = keyOfWordId(cache.words, word);
    if (YOU.has(key) || VERBS_OF_YOU.has(key)) return true;
    const from = starts[word] as number;
    const to = starts[word + 1] as number;
    if (letters[from] === IMPERATIVE && isPresentStem(letters, from + 1, to, lexicon)) return true;
    const isPrefixed = i > 0 && DURATIVES.has(keyOfWordId(cache.words, words[i - 1] as WordId));
    return isPrefixed && letters[to - 1] === YEH && isVerb(letters, from, to, lexicon);
  });
}
