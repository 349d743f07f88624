import type { WordId, WordKey } from '../../core/number-kinds.js';
import { isAllButAlways, isMostly, isReliable } from '../../zwnj-model/counts.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfWordId } from './affixes.js';
import { isCorrelative } from './correlatives.js';
import type { Line } from './line-columns.js';
import type { PairInLine } from './pair-in-line.js';
import {
  ADVERBS,
  ALSO,
  AND,
  BECOME,
  BEFORE,
  BLESSINGS,
  ENDS_OF_CLAUSE,
  FACE,
  FINISHED,
  FROM,
  GOD,
  HALF,
  IMPERATIVES,
  LIGHT_VERBS,
  LONG_VOWELS,
  NUMBERS,
  OBJECT,
  OF_PLACES,
  ON,
  ORDINALS,
  PARTICLES,
  PLACES,
  PRONOUNS,
  QUESTIONS,
  TITLES,
  TO,
  UPON,
  VERB_PREFIXES,
  VERBS_OF_NOUNS,
} from './phrase-words.js';
import { isSecondPerson } from './second-person.js';
import { isPast } from './verb-forms.js';
import type { WordChain } from './word-chain.js';
import { WordFlag } from './word-flags.js';

/*
 * Two words that look like a compound but belong to different parts of the sentence: کم¦کار is «lazy», but in «شب¦ها کم کار می¦کند» it is
 * «works little». Each veto looks at the words beside the pair. Pairs that modern text writes with a half-space nine times in ten, such as
 * پیش¦فرض and سه¦شنبه, are compounds all the same.
 */

/** True if two words are no compound in this sentence. */
export function isPhrase(pair: PairInLine, resources: Resources): boolean {
  const { zwnjRate, outerLeft, left, right, outerRight, line } = pair;
  if (isAllButAlways(zwnjRate)) return false;
  const { words } = resources.cache;
  const isCommon = isReliable(zwnjRate);
  const leftKey = keyOfWordId(words, left);
  const rightKey = keyOfWordId(words, right);
  const afterKey = keyOfWordId(words, outerRight);
  if (ADVERBS.has(leftKey) && !isDerived(words, right)) {
    if (isBeforeVerb(leftKey, rightKey, afterKey)) return true;
    if (BEFORE.has(leftKey) && FROM.has(keyOfWordId(words, outerLeft))) return true;
    if (ALSO.has(leftKey) && isRepeated(left, line) && (!isCommon || isCorrelative(left, line, resources))) return true;
  }
  if ((TO.has(leftKey) && outerLeft === right) || (TO.has(rightKey) && outerRight === left)) return true;
  if (isOfGod(leftKey, rightKey, afterKey)) return true;
  if (zwnjRate === 0 && !isDerived(words, right)) {
    if (VERBS_OF_NOUNS.has(afterKey) || (PLACES.has(leftKey) && !OF_PLACES.has(rightKey))) return true;
  }
  if (NUMBERS.has(leftKey)) return !(isCommon && isMostly(zwnjRate)) && !isDerived(words, right) && !isNumber(words, right);
  if (QUESTIONS.has(leftKey)) return zwnjRate === 0;
  if (TITLES.has(rightKey)) return !isCommon;
  if (FACE.has(rightKey)) return TO.has(afterKey);
  if (ON.has(rightKey)) return PRONOUNS.has(afterKey);
  if ((words.flags[right] as number) & WordFlag.endsInYeh && isSecondPerson(pair, resources)) return true;
  const endsClause = outerRight === NO_WORD || ENDS_OF_CLAUSE.has(afterKey);
  if (IMPERATIVES.has(rightKey)) return !isCommon && endsClause;
  return PARTICLES.has(leftKey) && (endsClause || OBJECT.has(keyOfWordId(words, outerLeft))) && isPast(right, resources);
}

/** True for a part of a blessing, whose words are joined all or not at all: «سلام الله علیها», «رضوان الله تعالی علیه». */
function isOfGod(left: WordKey, right: WordKey, after: WordKey): boolean {
  return GOD.has(left) ? UPON.has(right) : BLESSINGS.has(left) && GOD.has(right) && UPON.has(after);
}

/** True if the second word is the noun of a verb that follows, so that the adverb qualifies the verb. */
function isBeforeVerb(left: WordKey, right: WordKey, after: WordKey): boolean {
  if (VERB_PREFIXES.has(after) || LIGHT_VERBS.has(after)) return true;
  return BECOME.has(after) && HALF.has(left) && FINISHED.has(right);
}

/** True for a word in ی or silent ه, endings that make compounds of two words: پیش¦بینی, سه¦ماهه; but not ماه, گروه. */
function isDerived({ flags, letters, starts }: Words, word: WordId): boolean {
  const here = flags[word] as number;
  if (here & WordFlag.endsInYeh) return true;
  return (here & WordFlag.takesYeh) !== 0 && !LONG_VOWELS.includes(letters[(starts[word + 1] as number) - 2] as number);
}

/** True for the rest of a number: وششم, چهارم. */
function isNumber({ letters, starts }: Words, word: WordId): boolean {
  const to = starts[word + 1] as number;
  return letters[starts[word] as number] === AND || ORDINALS.some((end) => hasAt(letters, to - end.length, end));
}

/** True if a line has a word twice, with any gaps beside it. */
function isRepeated(word: WordId, line: Line | WordChain): boolean {
  let times = 0;
  for (let i = 0; i < line.count; i++) if (line.words[i] === word && !('isGone' in line && line.isGone[i] === 1)) times++;
  return times > 1;
}
