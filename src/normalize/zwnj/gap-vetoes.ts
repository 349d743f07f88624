import { endsAt, followWord, NOWHERE } from '../../core/automaton.js';
import type { Letter, WordFlags, WordId } from '../../core/number-kinds.js';
import { lettersOf } from '../../persian/alphabet.js';
import { isLexiconWord } from '../../zwnj-model/lexicon.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf } from './affixes.js';
import { isCliticName } from './clitic-names.js';
import { isMindYou } from './mind-you.js';
import { isNameLikeAffix } from './names-like-affixes.js';
import { SURNAME_ENDS, VERB_PREFIXES } from './phrase-words.js';
import { isPast, isPastStem } from './verb-forms.js';
import { isWet } from './wet.js';
import { CLOSES_UP, WordFlag } from './word-flags.js';

/* Spaces that stay, whatever their score. Each veto depends on the two words and their neighbours only. */

/** «If», «and if», or the end of a word of the lexicon: «ساقی گر باده داری». */
const AGENTS = /* @__PURE__ */ keysOf('گر', 'ور', 'گری', 'وری', 'گران', 'وران');
/** Not «if» after a word in ی: مادی¦گری. */
const DOING = /* @__PURE__ */ keysOf('گری');
/** Agents of a compound verb, whose first part is the word before: «عذابی خوار کننده». */
const DOERS = /* @__PURE__ */ keysOf('کننده', 'دهنده', 'شونده', 'گیرنده');
/** «O», or the ending of خانه¦ای. */
const O = /* @__PURE__ */ keysOf('ای');
/** Words before which it is «O»: «همه ای کاش می¦گفتند». */
const AFTER_O = /* @__PURE__ */ keysOf(
  'کاش',
  'کاشکی',
  'وای',
  'بابا',
  'خدا',
  'خدای',
  'ساقی',
  'دوست',
  'دل',
  'یار',
  'برادر',
  'خواهر',
  'پسر',
  'پدر',
  'مادر',
  'مرد',
  'مردم',
  'جوان',
  'شاه',
  'صنم',
  'نگار',
  'جان',
);
/** Arabic, except in words of the lexicon: «رضی الله عنه», but آیت¦الله. */
const GOD = /* @__PURE__ */ keysOf('الله');
/** Words after which an article is Arabic: «الحمد لله رب العالمین». */
const OF_GOD = /* @__PURE__ */ keysOf('الله', 'لله', 'بالله', 'والله');
/** A web host, or «are of»: «روی هاست», «در هاست ایران». */
const HOST = /* @__PURE__ */ keysOf('هاست');
const BEFORE_HOST = /* @__PURE__ */ keysOf('در', 'روی', 'از', 'به', 'با', 'برای', 'این', 'آن', 'یک', 'هر', 'بدون', 'چند', 'کدام', 'خرید');
/** May, and wine: «در ماه می آمد». */
const MAY = /* @__PURE__ */ keysOf('می');
const MONTH = /* @__PURE__ */ keysOf('ماه');
/** Verbs of months. */
const OF_MONTHS = /* @__PURE__ */ keysOf('آمد', 'رسید', 'رفت', 'گذشت', 'شد', 'بود', 'آید', 'رسد', 'رود', 'گذرد');
/** Auxiliaries of the future tense, which has no می: «۲۸ می خواهد بود». */
const WILL = /* @__PURE__ */ keysOf('خواهد', 'خواهم', 'خواهی', 'خواهیم', 'خواهید', 'خواهند');
/** Bare stems of verbs that «wine» is the object of: «می نوش که …». The prefix می takes no bare stem but توان. */
const WITH_WINE = /* @__PURE__ */ keysOf('نوش', 'ریز', 'گسار', 'پیما');
/** «Last May», except before a verb: «می گذشته است». */
const LAST = /* @__PURE__ */ keysOf('گذشته');
const COPULA = /* @__PURE__ */ keysOf('است', 'اند', 'ام', 'ایم', 'اید', 'ای', 'بود', 'باشد');
/** A participle and one of these are a verb. */
const AUXILIARIES = /* @__PURE__ */ keysOf(
  'است',
  'شد',
  'شدم',
  'شدی',
  'شدیم',
  'شدید',
  'شدند',
  'شدن',
  'شده',
  'شود',
  'شوم',
  'شوی',
  'شویم',
  'شوید',
  'شوند',
  'بود',
  'بودم',
  'بودی',
  'بودیم',
  'بودید',
  'بودند',
  'بودن',
  'باشد',
  'باشم',
  'باشی',
  'باشیم',
  'باشید',
  'باشند',
  'باشن',
);
/** Always a verb: «آب شده بود». */
const BECOME = /* @__PURE__ */ keysOf('شده');
/** The plural, or «mind you»: see `mind-you.ts`. */
const PLURALS = /* @__PURE__ */ keysOf('ها');
/** Spoken plurals that are also parts of names: «وست هام», «هات داگ». The lexicon lists the plurals of the words that it has. */
const SHORT_PLURALS = /* @__PURE__ */ keysOf('هام', 'هات', 'هاش');

/** True if the space between two words stays. `outerLeft` and `outerRight` are their neighbours, {@link NO_WORD} for none. */
export function isGapVetoed(
  outerLeft: WordId,
  left: WordId,
  right: WordId,
  outerRight: WordId,
  { isListed, wasSeen }: { isListed: boolean; wasSeen: boolean },
  resources: Resources,
): boolean {
  const { words } = resources.cache;
  const rightKey = keyOfWordId(words, right);
  const leftFlags = words.flags[left] as number;
  if (PLURALS.has(rightKey) && isMindYou(outerLeft, left, outerRight, { isListed, wasSeen }, resources)) return true;
  if (isRepeated(left, right, outerRight, words)) return true;
  if (SHORT_PLURALS.has(rightKey) && !isListed && !wasSeen && words.isKnown[left] === 1 && !(leftFlags & WordFlag.takesYeh)) return true;
  if (AGENTS.has(rightKey)) return !isListed && !wasSeen && !(DOING.has(rightKey) && leftFlags & WordFlag.endsInYeh);
  if (O.has(rightKey)) {
    // خانه¦ام and خانه¦ای have their ending.
    if (leftFlags & WordFlag.suffix && outerLeft !== NO_WORD && (words.flags[outerLeft] as number) & WordFlag.takesYeh) return true;
    const isNoun =
      (leftFlags & WordFlag.takesYeh) !== 0 ||
      wasSeen ||
      (isListed && ((leftFlags & WordFlag.seenAfter) !== 0 || !isWordAndYeh(left, resources)));
    if (!isNoun || AFTER_O.has(keyOfWordId(words, outerRight))) return true;
  }
  if (GOD.has(rightKey) && !isListed) return true;
  if ((words.flags[right] as number) & WordFlag.article && OF_GOD.has(keyOfWordId(words, outerLeft))) return true;
  if (HOST.has(rightKey) || isPluralAndWord(words.flags[right] as number)) return BEFORE_HOST.has(keyOfWordId(words, left));
  if (leftFlags & WordFlag.prefix)
    return !(isListed || wasSeen || isWordTogether(left, right, resources)) || isMay(outerLeft, left, right, outerRight, resources);
  if ((words.flags[right] as number) & WordFlag.comparative)
    return isWet(outerLeft, left, right, outerRight, isListed || wasSeen, resources);
  if ((words.flags[right] as number) & WordFlag.suffix) return isCliticName(left, right, outerRight, { isListed, wasSeen }, resources);
  if (isPassive(right, outerRight, wasSeen, resources)) return true;
  if (isListed) return false;
  if (!wasSeen && isBeforeNameLikeAffix(left, right, words)) return true;
  if (!wasSeen && !SURNAME_ENDS.has(rightKey) && hasPronoun(left, resources)) return true;
  if (!wasSeen && DOERS.has(keyOfWordId(words, outerRight))) return true;
  return SURNAME_ENDS.has(keyOfWordId(words, outerRight));
}

/** Letters that end an affix after a half-space of its own, besides affixes: بچه ها¦ست, حرفه ای¦گری. */
const REST_OF_AFFIX = /* @__PURE__ */ keysOf('ست', 'گری', 'یی', 'ین', 'یم', 'یت', 'یش', 'یمان', 'یتان', 'یشان');
/** Enclitics that take others, as the ی of adjectives does: حرفه ای¦ها. */
const GOES_ON = /* @__PURE__ */ keysOf('ای', 'ی');

/**
 * True for a suffix that is the first part of a word, since a half-space of its own stands after it: «بیماری ام¦اس», «شبکه ای¦بی¦سی», «یک هات¦داگ»;
 * not if what follows is part of the suffix, «حرفه ای¦ها».
 */
export function isFirstPart(right: WordId, after: WordId, words: Words): boolean {
  const flags = words.flags[right] as number;
  const key = keyOfWordId(words, right);
  if (!(flags & WordFlag.suffix)) return SHORT_PLURALS.has(key);
  const mayGoOn = (flags & CLOSES_UP) !== 0 || GOES_ON.has(key);
  return (
    !mayGoOn ||
    !((words.flags[after] as number) & WordFlag.suffix || REST_OF_AFFIX.has(keyOfWordId(words, after)) || isPluralEnding(after, words))
  );
}

/** True before a name or a loan that begins with the letters of an affix: «کتاب هادسون»; for a word of the lexicon, unless the first begins compounds. */
function isBeforeNameLikeAffix(left: WordId, right: WordId, words: Words): boolean {
  const beginsCompounds = ((words.flags[left] as number) & WordFlag.strongAfter) !== 0;
  return (
    !(beginsCompounds && words.isKnown[right] === 1) &&
    isNameLikeAffix(words.letters, words.starts[right] as number, words.starts[right + 1] as number)
  );
}

/** True for ها with any ending: هائیه. */
function isPluralEnding(word: WordId, { letters, starts }: Words): boolean {
  const from = starts[word] as number;
  const to = starts[word + 1] as number;
  return to - from >= PLURAL.length && hasAt(letters, from, PLURAL) && !isNameLikeAffix(letters, from, to);
}

/** True for a plural that is repeated, weeping or laughter: «های های», «ها ها ها». */
function isRepeated(left: WordId, right: WordId, outerRight: WordId, { flags }: Words): boolean {
  return ((flags[right] as number) & WordFlag.plural) !== 0 && (right === left || right === outerRight);
}

/** True for a spoken plural that is also a name: هامون. */
export function isPluralAndWord(flags: WordFlags): boolean {
  return (flags & WordFlag.plural) !== 0 && (flags & WordFlag.wordToo) !== 0;
}

/** True if ها or its forms after a letter that does not join are a separate word: «در هاست», «می¦روند ها». */
export function isClosingVetoed(outerLeft: WordId, left: WordId, right: WordId, outerRight: WordId, resources: Resources): boolean {
  const { words } = resources.cache;
  const rightKey = keyOfWordId(words, right);
  return (
    isRepeated(left, right, outerRight, words) ||
    ((HOST.has(rightKey) || isPluralAndWord(words.flags[right] as number)) && BEFORE_HOST.has(keyOfWordId(words, left))) ||
    (PLURALS.has(rightKey) && VERB_PREFIXES.has(keyOfWordId(words, outerLeft)))
  );
}

/** Pronouns that end a word without a half-space: همسرم, فدات. */
const PRONOUNS = /* @__PURE__ */ lettersOf('متش');
const SHORTEST_WITH_PRONOUN = 4;
const PLURAL = /* @__PURE__ */ lettersOf('ها');

/** True for a word with its pronoun, which begins no compound: «همسرم نگار», «فدات شم»; not for a noun that only ends so and has a plural: شمارش. */
function hasPronoun(word: WordId, { cache: { words }, lexicon }: Resources): boolean {
  const from = words.starts[word] as number;
  const last = (words.starts[word + 1] as number) - 1;
  if ((words.flags[word] as number) & WordFlag.seenAfter || last + 1 - from < SHORTEST_WITH_PRONOUN) return false;
  if (!PRONOUNS.includes(words.letters[last] as Letter) || !isLexiconWord(lexicon, words.letters, from, last)) return false;
  const { edges } = lexicon.forms;
  const zwnjNode = words.zwnjInLexicon[word] as number;
  return zwnjNode === NOWHERE || !endsAt(edges, followWord(edges, zwnjNode, PLURAL, 0, PLURAL.length, 0));
}

/**
 * True for a word with an indefinite ی, after which ای is «O»: «رحمی ای منعم», but شکستگی¦ای, and فضایی¦ای, since فضایی was seen with
 * endings.
 */
function isWordAndYeh(word: WordId, { cache: { words }, lexicon }: Resources): boolean {
  return isLexiconWord(lexicon, words.letters, words.starts[word] as number, (words.starts[word + 1] as number) - 1);
}

/** True if the lexicon has both as one word without a half-space: می|خواره. */
function isWordTogether(left: WordId, right: WordId, { cache: { words }, lexicon: { forms } }: Resources): boolean {
  const node = words.inLexicon[left] as number;
  return endsAt(
    forms.edges,
    followWord(forms.edges, node, words.letters, words.starts[right] as number, words.starts[right + 1] as number, 0),
  );
}

function isMay(outerLeft: WordId, left: WordId, right: WordId, outerRight: WordId, resources: Resources): boolean {
  const { words } = resources.cache;
  if (!MAY.has(keyOfWordId(words, left))) return false;
  if (WITH_WINE.has(keyOfWordId(words, right))) return true;
  const isWill = WILL.has(keyOfWordId(words, right));
  if (MONTH.has(keyOfWordId(words, outerLeft)) && (isWill || OF_MONTHS.has(keyOfWordId(words, right)))) return true;
  // «Pour wine, O …», but «you have drunk».
  if (O.has(keyOfWordId(words, outerRight)) && (words.flags[right] as number) & WordFlag.takesYeh && !isParticiple(right, resources))
    return true;
  if (outerLeft === NO_WORD && LAST.has(keyOfWordId(words, right))) return !COPULA.has(keyOfWordId(words, outerRight));
  return isWill && outerRight !== NO_WORD && isPast(outerRight, resources);
}

/**
 * True for a noun and a participle before a form of «be» or «become», which form a verb («آب دیده شویم», «ساخته شده بود»). If the two were
 * seen as one word («تحصیل¦کرده است»), the score decides, except for شده.
 */
function isPassive(right: WordId, outerRight: WordId, wasSeen: boolean, resources: Resources): boolean {
  const { words } = resources.cache;
  if (!((words.flags[right] as number) & WordFlag.takesYeh) || !AUXILIARIES.has(keyOfWordId(words, outerRight))) return false;
  if (wasSeen && !BECOME.has(keyOfWordId(words, right))) return false;
  return isParticiple(right, resources);
}

/** True for the past and ه: ساخته. `word` ends in ه. */
function isParticiple(word: WordId, { cache: { words }, lexicon }: Resources): boolean {
  return isPastStem(words.letters, words.starts[word] as number, (words.starts[word + 1] as number) - 1, lexicon);
}
