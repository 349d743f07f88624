import type { WordId } from '../../core/number-kinds.js';
import { LATIN_LETTER_NAMES } from '../../generated/words/letter-names.js';
import { PLURAL_POSSESSIVES } from '../../persian/affixes.js';
import { isMostly, isReliable, valueIn } from '../../zwnj-model/counts.js';
import { zwnjRateOf } from '../../zwnj-model/score-between-words.js';
import { NO_WORD } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { CLITICS_WITH_ALEF, keyOfWordId, keysOf, keysOfList } from './affixes.js';
import { WordFlag } from './word-flags.js';

/*
 * Names of two words of which one has the letters of a pronoun: «توماس مان», «شان کانری». A pronoun ends a noun phrase, and its noun takes other
 * endings too.
 */

const POSSESSIVES = /* @__PURE__ */ keysOfList(PLURAL_POSSESSIVES);
/** Names of letters, of which ام and ای are also enclitics: «بیماری ام اس». */
const LETTERS = /* @__PURE__ */ keysOfList(LATIN_LETTER_NAMES);
/** Also «a», which any word may follow: «خانه ای دی ماه». */
const A = /* @__PURE__ */ keysOf('ای');
/** Also «am», after an adjective in ای: «حرفه ای ام». */
const AM = /* @__PURE__ */ keysOf('ام');
/** Takes no enclitic in written Persian, though it ends in ه: «به ام آی تی». */
const TO = /* @__PURE__ */ keysOf('به');
/** A given name, Sean. */
const SEAN = /* @__PURE__ */ keysOf('شان');
/** Rare words of old text are shorter. */
const SHORTEST_SURNAME = 4;

/** What lexicon and counts say of the two words: the lexicon lists them as one, and texts have them with a half-space. */
interface PairEvidence {
  readonly isListed: boolean;
  readonly wasSeen: boolean;
}

/**
 * True if an enclitic after a space is part of a name: after a word that no text has before a half-space («توماس مان»), or that no lexicon has («کیلیان ام باپه»), «شان» before
 * a word that is in no lexicon (کانری), or the first letter of an acronym («بیماری ام اس»).
 */
export function isCliticName(left: WordId, right: WordId, outerRight: WordId, pair: PairEvidence, resources: Resources): boolean {
  const { words } = resources.cache;
  const { flags, isKnown, starts, values } = words;
  const rightKey = keyOfWordId(words, right);
  const isPossessive = POSSESSIVES.has(rightKey);
  if (!isPossessive && !CLITICS_WITH_ALEF.has(rightKey)) return false;
  const isNoun = ((flags[left] as number) & (WordFlag.seenAfter | WordFlag.takesYeh | WordFlag.endsInYeh)) !== 0;
  if (!pair.isListed && !pair.wasSeen && !isNoun && (isPossessive || isKnown[left] !== 1)) return true;
  if (!isPossessive) return isAcronym(left, right, outerRight, pair, resources);
  if (!SEAN.has(rightKey) || outerRight === NO_WORD || isKnown[outerRight] === 1) return false;
  if ((starts[outerRight + 1] as number) - (starts[outerRight] as number) < SHORTEST_SURNAME) return false;
  return valueIn(values[outerRight] as number, 0) === 0 && !((flags[outerRight] as number) & WordFlag.splits);
}

/**
 * True for two names of letters, unless texts have the first with the word before, اپن¦ای¦آی. After a word that takes the enclitic («رفته ام بی تو»),
 * the second must be no word (اس), or texts mostly join the two. After the name of a letter, all three are the acronym: وی¦ای¦آر.
 */
function isAcronym(left: WordId, right: WordId, after: WordId, pair: PairEvidence, { cache: { words }, between }: Resources): boolean {
  const rightKey = keyOfWordId(words, right);
  const leftKey = keyOfWordId(words, left);
  const afterKey = keyOfWordId(words, after);
  if (!LETTERS.has(rightKey) || !LETTERS.has(afterKey) || LETTERS.has(leftKey)) return false;
  const flags = words.flags[left] as number;
  if (A.has(rightKey) && AM.has(afterKey) && flags & WordFlag.takesYeh && !TO.has(leftKey)) return false;
  const takesEnclitic = (flags & (WordFlag.takesYeh | WordFlag.endsInYeh)) !== 0 && !TO.has(leftKey);
  if (!takesEnclitic) return !pair.wasSeen;
  if (words.isKnown[after] !== 1) return true;
  const zwnjRate = between === null || A.has(rightKey) ? 0 : zwnjRateOf(between, right, after);
  return isReliable(zwnjRate) && isMostly(zwnjRate);
}
