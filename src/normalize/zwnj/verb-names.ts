import type { WordId } from '../../core/number-kinds.js';
import { VERB_NAMES } from '../../generated/words/registers.js';
import { letterNumber, lettersOf } from '../../persian/alphabet.js';
import { isLexiconWord } from '../../zwnj-model/lexicon.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf, keysOfList } from './affixes.js';
import { ENDS_OF_CLAUSE } from './phrase-words.js';
import { isPast, isVerb } from './verb-forms.js';
import { NO_LINK, type WordChain } from './word-chain.js';
import { WordFlag } from './word-flags.js';

/*
 * Names whose letters are a spoken verb. In a clause that ends in another verb, as it is written, and without a word of speech in the line,
 * they are the name: «هلن میرن بازیگر است», but «همه میرن خونه».
 */

const NAMES = /* @__PURE__ */ keysOfList(VERB_NAMES);
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
  if (!NAMES.has(keyOfWordId(words, chain.words[link] as WordId))) return false;
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

/** True for a finite verb of written Persian: است, بود, کند, زیباست. */
function isWrittenVerb(word: WordId, resources: Resources): boolean {
  const { cache, lexicon } = resources;
  const { letters, starts } = cache.words;
  if (IS.has(keyOfWordId(cache.words, word)) || isPast(word, resources)) return true;
  const from = starts[word] as number;
  const to = starts[word + 1] as number;
  if (letters[to - 1] === WRITTEN_END && isVerb(letters, from, to, lexicon)) return true;
  const stem = to - SHORT_IS.length;
  return stem - from > 1 && hasAt(letters, stem, SHORT_IS) && isLexiconWord(lexicon, letters, from, stem);
}
