import { endsAt, followWord, nodeAfter } from '../../core/automaton.js';
import { lettersOf } from '../../persian/alphabet.js';
import { NO_WORD, type Words } from '../../zwnj-model/word-columns.js';
import type { Knowledge } from '../resources.js';
import { keyOfLetters } from './affixes.js';
import { isPastStem } from './verb-forms.js';
import { WordFlag } from './word-flags.js';

/*
 * Spaces that no score makes a half-space. Each veto looks at the two words and their neighbours alone; the reason stands beside each.
 */

const keysOf = (...words: string[]): ReadonlySet<number> => new Set(words.map((word) => keyOfLetters(lettersOf(word), 0, word.length)));

/** «If» and «and if», or the end of a word that the lexicon has: «ساقی گر باده داری». */
const AGENTS = /* @__PURE__ */ keysOf('گر', 'ور', 'گری', 'وری', 'گران', 'وران');
/** The end of a word in ی is no «if»: مادی¦گری. */
const DOING = /* @__PURE__ */ keysOf('گری');
/** Who does what the word before them says, which they take from the word before it: «عذابی خوار کننده». */
const DOERS = /* @__PURE__ */ keysOf('کننده', 'دهنده', 'شونده', 'گیرنده');
/** «O», or the ending of خانه¦ای … */
const O = /* @__PURE__ */ keysOf('ای');
/** … which is «O» before these: «همه ای کاش می¦گفتند». */
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
/** Arabic, except in what the lexicon has: «رضی الله عنه», but آیت¦الله. */
const GOD = /* @__PURE__ */ keysOf('الله');
/** After these an article is Arabic: «الحمد لله رب العالمین». */
const OF_GOD = /* @__PURE__ */ keysOf('الله', 'لله', 'بالله', 'والله');
/** The server that sites live on, and «are of»: «روی هاست», «در هاست ایران». */
const HOST = /* @__PURE__ */ keysOf('هاست');
const BEFORE_HOST = /* @__PURE__ */ keysOf('در', 'روی', 'از', 'به', 'با', 'برای', 'این', 'آن', 'یک', 'هر', 'بدون', 'چند', 'کدام', 'خرید');
/** May, and wine: «در ماه می آمد». */
const MAY = /* @__PURE__ */ keysOf('می');
const MONTH = /* @__PURE__ */ keysOf('ماه');
/** What a month does. */
const OF_MONTHS = /* @__PURE__ */ keysOf('آمد', 'رسید', 'رفت', 'گذشت', 'شد', 'بود', 'آید', 'رسد', 'رود', 'گذرد');
/** The future tense has its own verb after it, so no می stands before it: «۲۸ می خواهد بود». */
const WILL = /* @__PURE__ */ keysOf('خواهد', 'خواهم', 'خواهی', 'خواهیم', 'خواهید', 'خواهند');
/** «Last May», unless a verb follows: «می گذشته است». */
const LAST = /* @__PURE__ */ keysOf('گذشته');
const COPULA = /* @__PURE__ */ keysOf('است', 'اند', 'ام', 'ایم', 'اید', 'ای', 'بود', 'باشد');
/** A participle before one of these makes a verb with it … */
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
/** … and this one always does: «آب شده بود». */
const BECOME = /* @__PURE__ */ keysOf('شده');
/** What surnames end in, and the name before them stands apart: «علی حسین زاده». */
const SURNAME_ENDS = /* @__PURE__ */ keysOf(
  'زاده',
  'نژاد',
  'پور',
  'نیا',
  'فر',
  'منش',
  'خواه',
  'یان',
  'لو',
  'وند',
  'تبار',
  'دوست',
  'پناه',
  'پرست',
  'بخش',
);

/** True if the space between two words stays, with the words on the other sides of them ({@link NO_WORD} for none). */
export function isGapVetoed(
  outerLeft: number,
  left: number,
  right: number,
  outerRight: number,
  { isListed, wasSeen }: { isListed: boolean; wasSeen: boolean },
  knowledge: Knowledge,
): boolean {
  const { words } = knowledge.cache;
  const rightKey = keyOf(words, right);
  const leftFlags = words.flags[left] as number;
  if (AGENTS.has(rightKey)) return !isListed && !wasSeen && !(DOING.has(rightKey) && leftFlags & WordFlag.endsInYeh);
  if (O.has(rightKey)) {
    const isNoun =
      (leftFlags & WordFlag.takesYeh) !== 0 ||
      wasSeen ||
      (isListed && ((leftFlags & WordFlag.seenBehind) !== 0 || !isWordAndYeh(left, knowledge)));
    return !isNoun || AFTER_O.has(keyOf(words, outerRight));
  }
  if (GOD.has(rightKey) && !isListed) return true;
  if ((words.flags[right] as number) & WordFlag.article && OF_GOD.has(keyOf(words, outerLeft))) return true;
  if (HOST.has(rightKey)) return BEFORE_HOST.has(keyOf(words, left));
  if (leftFlags & WordFlag.prefix)
    return !(isListed || wasSeen || isWordTogether(left, right, knowledge)) || isMay(outerLeft, left, right, outerRight, knowledge);
  if ((words.flags[right] as number) & WordFlag.suffix) return false;
  if (isPassive(right, outerRight, wasSeen, knowledge)) return true;
  if (isListed) return false;
  if (!wasSeen && DOERS.has(keyOf(words, outerRight))) return true;
  return SURNAME_ENDS.has(keyOf(words, outerRight));
}

/** True if ها or its forms after a letter that does not join are a word of their own: «در هاست». */
export function isClosingVetoed(left: number, right: number, { cache: { words } }: Knowledge): boolean {
  return HOST.has(keyOf(words, right)) && BEFORE_HOST.has(keyOf(words, left));
}

/** True of a word and the ی of «a», after which ای is «O»: «رحمی ای منعم», but شکستگی¦ای; and فضایی¦ای, since فضایی was seen with endings. */
function isWordAndYeh(word: number, { cache: { words }, lexicon: { forms } }: Knowledge): boolean {
  return endsAt(forms.edges, nodeAfter(forms, words.letters, words.starts[word] as number, (words.starts[word + 1] as number) - 1));
}

/** True if the lexicon has both as one word with nothing between: می|خواره. */
function isWordTogether(left: number, right: number, { cache: { words }, lexicon: { forms } }: Knowledge): boolean {
  const node = words.inLexicon[left] as number;
  return endsAt(
    forms.edges,
    followWord(forms.edges, node, words.letters, words.starts[right] as number, words.starts[right + 1] as number, 0),
  );
}

function isMay(outerLeft: number, left: number, right: number, outerRight: number, knowledge: Knowledge): boolean {
  const { words } = knowledge.cache;
  if (!MAY.has(keyOf(words, left))) return false;
  const isWill = WILL.has(keyOf(words, right));
  if (MONTH.has(keyOf(words, outerLeft)) && (isWill || OF_MONTHS.has(keyOf(words, right)))) return true;
  // «Pour wine, O …»
  if (O.has(keyOf(words, outerRight)) && (words.flags[right] as number) & WordFlag.takesYeh) return true;
  if (outerLeft === NO_WORD && LAST.has(keyOf(words, right))) return !COPULA.has(keyOf(words, outerRight));
  return isWill && outerRight !== NO_WORD && isPast(outerRight, knowledge);
}

/** True if a word is the past of a verb: رسید. */
function isPast(word: number, { cache: { words }, lexicon }: Knowledge): boolean {
  return isPastStem(words.letters, words.starts[word] as number, words.starts[word + 1] as number, lexicon);
}

/**
 * True of a noun and a participle before a form of «be» or «become»: the three are a verb («آب دیده شویم», «ساخته شده بود»). Where the two were seen as one
 * («تحصیل¦کرده است»), the sentence decides, but not of شده.
 */
function isPassive(right: number, outerRight: number, wasSeen: boolean, { cache: { words }, lexicon }: Knowledge): boolean {
  if (!((words.flags[right] as number) & WordFlag.takesYeh) || !AUXILIARIES.has(keyOf(words, outerRight))) return false;
  if (wasSeen && !BECOME.has(keyOf(words, right))) return false;
  return isPastStem(words.letters, words.starts[right] as number, (words.starts[right + 1] as number) - 1, lexicon);
}

/** 0 for no word, which is in no table. */
function keyOf({ letters, starts }: Words, word: number): number {
  return word === NO_WORD ? 0 : keyOfLetters(letters, starts[word] as number, starts[word + 1] as number);
}
