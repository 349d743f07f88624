import type { WordId } from '../../core/number-kinds.js';
import { NO_WORD } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf } from './affixes.js';
import { Before, type Line } from './line-columns.js';
import type { PairInLine } from './pair-in-line.js';
import { ENDS_OF_CLAUSE } from './phrase-words.js';
import { isVerb } from './verb-forms.js';
import { isWrittenVerb } from './verb-names.js';
import { NO_LINK, type WordChain, wordOfLink } from './word-chain.js';

/*
 * A noun and a verb of «you», which look like a noun of action: «پیش از آنکه پاسخ دهی، بخوان», but «زمان پاسخ¦دهی». Written Persian has this form without می in
 * clauses of condition, aim and wish (Lazard § 118, 238–245), at the end of the clause.
 */

/** «If, would that, before, you can»: only a verb ends their clause. */
const CONDITIONS = /* @__PURE__ */ keysOf(
  'اگر',
  'گر',
  'کاش',
  'کاشکی',
  'آنکه',
  'هرگاه',
  'چنانچه',
  'مبادا',
  'توانی',
  'بتوانی',
  'نتوانی',
  'خواهی',
  'بخواهی',
  'نخواهی',
);
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
/** Number of words of the clause that are read back. */
const MOST_WORDS = 12;

/** True if the second word of a pair is a verb in the second person, and ends a clause that needs one. */
export function isSecondPerson({ outerLeft, left, right, outerRight, line }: PairInLine, resources: Resources): boolean {
  const { words } = resources.cache;
  if (outerLeft === NO_WORD || PREPOSITIONS.has(keyOfWordId(words, outerLeft))) return false;
  const afterKey = keyOfWordId(words, outerRight);
  if (outerRight !== NO_WORD && !ENDS_OF_CLAUSE.has(afterKey)) return false;
  if (!isVerb(words.letters, words.starts[right] as number, words.starts[right + 1] as number, resources.lexicon)) return false;
  if (YOU.has(keyOfWordId(words, outerLeft))) return true;
  let hasObject = false;
  let next = NO_WORD;
  for (const word of wordsBefore(left, right, line)) {
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

/** The words before a pair, up to a mark, the last one first. */
function wordsBefore(left: WordId, right: WordId, line: Line | WordChain): WordId[] {
  return 'isGone' in line ? wordsOfChain(left, right, line) : wordsOfLine(left, right, line);
}

function wordsOfLine(left: WordId, right: WordId, { words, before, count }: Line): WordId[] {
  const found: WordId[] = [];
  let at = 1;
  while (at < count && !(words[at] === right && words[at - 1] === left && before[at] !== Before.other)) at++;
  for (let i = at - 1; i > 0 && before[i] !== Before.other && found.length < MOST_WORDS; i--) found.push(words[i - 1] as WordId);
  return found;
}

function wordsOfChain(left: WordId, right: WordId, chain: WordChain): WordId[] {
  const found: WordId[] = [];
  let link = 0;
  while (link < chain.count && !isPairAt(link, left, right, chain)) link++;
  if (link === chain.count) return found;
  for (let i = chain.before[link] as number; i !== NO_LINK && found.length < MOST_WORDS; i = chain.before[i] as number) {
    found.push(chain.words[i] as WordId);
  }
  return found;
}

function isPairAt(link: number, left: WordId, right: WordId, chain: WordChain): boolean {
  return chain.isGone[link] === 0 && chain.words[link] === left && wordOfLink(chain, chain.after[link] as number) === right;
}
