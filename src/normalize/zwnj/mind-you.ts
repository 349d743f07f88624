import { nodeAfter } from '../../core/automaton.js';
import type { Letter, WordId } from '../../core/number-kinds.js';
import { letterNumber } from '../../persian/alphabet.js';
import { valueAt, valueIn } from '../../zwnj-model/counts.js';
import { isLexiconWord } from '../../zwnj-model/lexicon.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf } from './affixes.js';
import { VERB_PREFIXES } from './phrase-words.js';
import { isPastStem, isVerb } from './verb-forms.js';
import { WordFlag } from './word-flags.js';

/*
 * «ها» that is no plural but a particle of speech, "mind you", after a whole clause: «خوبه ها», «قول دادی ها», «نه ها». A. Najafi, Farhang-e
 * Fârsi-ye Âmiyâne, under ها. It ends its clause.
 */

/** Answers, which are a clause. */
const ANSWERS = /* @__PURE__ */ keysOf('نه', 'آره', 'اره', 'بله', 'خیر', 'نخیر', 'باشه', 'آهان', 'خب');
/** Finite verbs that take no می. */
const COPULAS = /* @__PURE__ */ keysOf(
  'هست',
  'هستم',
  'هستی',
  'هستیم',
  'هستید',
  'هستین',
  'هستند',
  'هستن',
  'نیست',
  'نیستم',
  'نیستی',
  'نیستیم',
  'نیستید',
  'نیستین',
  'نیستند',
  'نیستن',
);
/** Conjunctions that begin the next clause. A plural may precede «و». */
const NEXT_CLAUSE = /* @__PURE__ */ keysOf('که', 'اما', 'ولی', 'چون');

/** «Not» before a verb, with the ی that it puts before a vowel, نگفتم, نیای; also the last letter of infinitives. */
const NUN = /* @__PURE__ */ letterNumber(0x646);
const [YEH, ALEF, HEH] = [0x6cc, 0x627, 0x647].map((code) => letterNumber(code)) as [Letter, Letter, Letter];
/** Letters of the shortest negative verb: نره. Within a clause, of one that is no noun: نرم. */
const LEAST_NEGATIVE = 3;
const LEAST_NEGATIVE_WITHIN = 4;
/** A word with «is» is rarer than the word by at least this many steps of `counts.ts`, سرده than سرد; شانه is not. */
const STEPS_OF_IS = 2;

/** What lexicon and counts say of the plural: the lexicon lists it, and texts have it with a half-space. */
export interface PluralEvidence {
  readonly isListed: boolean;
  readonly wasSeen: boolean;
}

/** True if «ها» after `left` is the particle. `outerLeft` and `outerRight` are the neighbours, {@link NO_WORD} for none or a mark. */
export function isMindYou(outerLeft: WordId, left: WordId, outerRight: WordId, plural: PluralEvidence, resources: Resources): boolean {
  const { words } = resources.cache;
  if (VERB_PREFIXES.has(keyOfWordId(words, outerLeft))) return true;
  const { isListed, wasSeen } = plural;
  if (outerRight !== NO_WORD && !NEXT_CLAUSE.has(keyOfWordId(words, outerRight))) {
    return !isListed && !wasSeen && isFiniteVerb(left, false, LEAST_NEGATIVE_WITHIN, resources);
  }
  if (ANSWERS.has(keyOfWordId(words, left))) return true;
  // A noun that takes a plural has other endings after a half-space, too: آرایه, سبزه.
  const isNoun = wasSeen || (isListed && ((words.flags[left] as number) & (WordFlag.seenAfter | WordFlag.spoken)) === WordFlag.seenAfter);
  return !isNoun && (isCopula(left, words) || isFiniteVerb(left, isListed, LEAST_NEGATIVE, resources) || hasSpokenIs(left, resources));
}

const isCopula = (word: WordId, words: Words): boolean => COPULAS.has(keyOfWordId(words, word));

/** True for a finite verb, with or without «not»: دادی, نره, نیای; not for a participle, مانده, and an infinitive that has a plural, رفتن. */
function isFiniteVerb(word: WordId, hasPlural: boolean, leastNegative: number, { cache: { words }, lexicon }: Resources): boolean {
  const { letters, starts } = words;
  const from = starts[word] as number;
  const to = starts[word + 1] as number;
  const last = letters[to - 1];
  const isVerbFrom = (start: number): boolean => {
    const isNominal = last === HEH || (last === NUN && hasPlural);
    return isNominal && isPastStem(letters, start, to - 1, lexicon) ? false : isVerb(letters, start, to, lexicon);
  };
  if (isVerbFrom(from)) return true;
  if (letters[from] !== NUN || to - from < leastNegative) return false;
  const isBeforeVowel = letters[from + 1] === YEH && letters[from + 2] === ALEF;
  return isVerbFrom(from + 1) || (isBeforeVowel && isVerbFrom(from + 2));
}

/** True for a word with the spoken «is»: خوبه, چیه; not for a noun in a silent ه, شانه. */
function hasSpokenIs(word: WordId, { cache: { words }, lexicon, model }: Resources): boolean {
  const { letters, starts, flags, isKnown, values } = words;
  const from = starts[word] as number;
  const end = (starts[word + 1] as number) - 1;
  if (letters[end] !== HEH || end - from < 2) return false;
  if ((flags[word] as number) & WordFlag.spoken) return true;
  if (!isLexiconWord(lexicon, letters, from, end)) return false;
  if (isKnown[word] !== 1) return true;
  if (model === null) return false;
  const { counts } = model;
  return valueAt(counts, nodeAfter(counts.words, letters, from, end), 0) >= valueIn(values[word] as number, 0) + STEPS_OF_IS;
}
