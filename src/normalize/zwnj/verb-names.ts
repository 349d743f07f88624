import type { WordId } from '../../core/number-kinds.js';
import { SAYING_NAMES, VERB_NAMES } from '../../generated/words/registers.js';
import { letterNumber, lettersOf } from '../../persian/alphabet.js';
import { valueIn } from '../../zwnj-model/counts.js';
import { isLexiconWord } from '../../zwnj-model/lexicon.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf, keysOfList } from './affixes.js';
import { BEFORE_NAMES, ENDS_OF_CLAUSE } from './phrase-words.js';
import { isPast, isVerb } from './verb-forms.js';
import { NO_LINK, type WordChain, wordOfLink } from './word-chain.js';
import { WordFlag } from './word-flags.js';

/*
 * Names whose letters are a spoken verb. In a clause that ends in another verb, as it is written, and without a word of speech in the line,
 * they are the name: «هلن میرن بازیگر است», but «همه میرن خونه».
 */

const NAMES = /* @__PURE__ */ keysOfList(VERB_NAMES);
const SAYING = /* @__PURE__ */ keysOfList(SAYING_NAMES);
/** A step of `counts.ts`, at least five occurrences: a noun that is so frequent was seen with an ending. */
const LEAST_OF_SURNAME = 2;
/** «Is», which takes no می. */
const IS = /* @__PURE__ */ keysOf('است', 'هست', 'نیست');
/** «Is» after a vowel: زیباست. */
const SHORT_IS = /* @__PURE__ */ lettersOf('ست');
/** The last letter of written verbs of the third person in the present: کند, کنند; the spoken end in ه and ن. */
const WRITTEN_END = /* @__PURE__ */ letterNumber(0x62f);
/** A clause is read up to this many letters. */
const MOST_LETTERS_OF_CLAUSE = 80;

/** True if the word at `link`, whose letters are a spoken verb, is a name in its clause. */
export function isVerbName(link: number, chain: WordChain, resources: Resources): boolean {
  const { words } = resources.cache;
  const key = keyOfWordId(words, chain.words[link] as WordId);
  if (SAYING.has(key)) return isSurname(wordOfLink(chain, chain.after[link] as number), words);
  if (!NAMES.has(key)) return false;
  if (BEFORE_NAMES.has(keyOfWordId(words, wordOfLink(chain, chain.before[link] as number)))) return true;
  const most = (chain.to[link] as number) + MOST_LETTERS_OF_CLAUSE;
  let end = link;
  for (let next = chain.after[link] as number; next !== NO_LINK; next = chain.after[next] as number) {
    // A word that may still be split would be other words in the next call.
    if ((chain.from[next] as number) > most || (chain.flags[next] as number) & WordFlag.candidate) return false;
    if (ENDS_OF_CLAUSE.has(keyOfWordId(words, chain.words[next] as WordId))) break;
    end = next;
  }
  return end !== link && isWrittenVerb(chain.words[end] as WordId, resources);
}

/** True for a word that looks like a foreign surname: in no lexicon (گیلنهال), or a noun that was never seen with an ending (اسمیت). */
function isSurname(word: WordId, { flags, isKnown, values }: Words): boolean {
  if (word === NO_WORD) return false;
  const here = flags[word] as number;
  const frequency = valueIn(values[word] as number, 0);
  if (isKnown[word] !== 1) return frequency === 0 && !(here & (WordFlag.splits | WordFlag.spoken));
  return (here & WordFlag.goesOn) !== 0 && !(here & (WordFlag.seenAfter | WordFlag.seenBefore)) && frequency >= LEAST_OF_SURNAME;
}

/** True for a finite verb of written Persian: است, بود, کند, زیباست. */
export function isWrittenVerb(word: WordId, resources: Resources): boolean {
  const { cache, lexicon } = resources;
  const { letters, starts } = cache.words;
  if (IS.has(keyOfWordId(cache.words, word)) || isPast(word, resources)) return true;
  const from = starts[word] as number;
  const to = starts[word + 1] as number;
  if (letters[to - 1] === WRITTEN_END && isVerb(letters, from, to, lexicon)) return true;
  const stem = to - SHORT_IS.length;
  return stem - from > 1 && hasAt(letters, stem, SHORT_IS) && isLexiconWord(lexicon, letters, from, stem);
}
