import { VERB_PREFIXES as PREFIXES } from '../../persian/affixes.js';
import { letterNumber, lettersOf } from '../../persian/alphabet.js';
import { keysOf, keysOfList } from './affixes.js';

/*
 * Words by which `phrase-vetoes.ts` tells two words from a compound: the closed word classes in Lazard, A Grammar of Contemporary Persian
 * (adverbs § 73–80, numerals § 81–86, compound verbs § 140–148), and the Academy's orthography on titles and numbers.
 */

/** Adverbs that also begin adjectives. */
export const ADVERBS = /* @__PURE__ */ keysOf('کم', 'زود', 'دیر', 'بد', 'خوب', 'تند', 'نیمه', 'پیش', 'باز', 'هم');
/** Prefixes of verbs. */
export const VERB_PREFIXES = /* @__PURE__ */ keysOfList(PREFIXES);
/** Verbs of a noun, in both of the lists below: «حرف زد», «رنگ داد». */
const GIVE_AND_TAKE = [
  'زد',
  'زدم',
  'زدند',
  'زده',
  'زدن',
  'زند',
  'بزند',
  'داد',
  'دادم',
  'دادند',
  'داده',
  'دادن',
  'دهد',
  'دهند',
  'بدهد',
  'گرفت',
  'گرفتند',
  'گرفته',
  'گیرد',
  'خورد',
] as const;
/** Verbs that follow a noun: «پرداخت کرد», «حرف زد». */
export const LIGHT_VERBS = /* @__PURE__ */ keysOfList([
  ...GIVE_AND_TAKE,
  'کرد',
  'کردم',
  'کردی',
  'کردیم',
  'کردید',
  'کردند',
  'کرده',
  'کردن',
  'کند',
  'کنم',
  'کنی',
  'کنیم',
  'کنید',
  'کنند',
  'بکند',
  'بکنم',
  'نکرد',
  'نکند',
  'نکن',
  'نزن',
  'گرفتم',
  'خوردم',
  'خورند',
  'دید',
  'دیدم',
  'دیدند',
]);
/** Also after «half» and with «finished»: «نیمه تمام شد». */
export const BECOME = /* @__PURE__ */ keysOf('شد', 'شدم', 'شدند', 'شده', 'شود', 'شوند');
export const HALF = /* @__PURE__ */ keysOf('نیمه', 'زود', 'دیر');
export const FINISHED = /* @__PURE__ */ keysOf('تمام');
/** «From before»: «از پیش پرداخت کرد», «از پیش تعیین شده». */
export const BEFORE = /* @__PURE__ */ keysOf('پیش');
export const FROM = /* @__PURE__ */ keysOf('از');
/** «Both … and»: «هم راه را بلد بود هم زبان محلی را». */
export const ALSO = /* @__PURE__ */ keysOf('هم');
/** Numbers, before a noun: «سه راه». */
export const NUMBERS = /* @__PURE__ */ keysOf('یک', 'سه', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'بیست', 'چهل', 'پنجاه');
/** «And» begins, and م or مین ends, the rest of a number: بیست¦وششم, سه¦چهارم. */
export const AND = /* @__PURE__ */ letterNumber(0x648);
export const ORDINALS = /* @__PURE__ */ ['م', 'ین'].map(lettersOf);
/** «Who, when, what» in spoken Persian: «کی میای». As letter names they are in pairs that texts have. */
export const QUESTIONS = /* @__PURE__ */ keysOf('کی', 'چی');
/** Titles after a name: «علی خان». */
export const TITLES = /* @__PURE__ */ keysOf('خان', 'بیگ', 'آقا', 'خانم', 'میرزا', 'پاشا', 'افندی');
/** «Towards»: «لشکر پیاده رو به دروازه گذاشت». */
export const FACE = /* @__PURE__ */ keysOf('رو');
export const TO = /* @__PURE__ */ keysOf('به');
/** «On», before a pronoun: «زمان بر آنان گذشت». */
export const ON = /* @__PURE__ */ keysOf('بر');
export const PRONOUNS = /* @__PURE__ */ keysOf(
  'من',
  'تو',
  'او',
  'وی',
  'ما',
  'شما',
  'آن',
  'آنان',
  'آنها',
  'ایشان',
  'این',
  'اینان',
  'خود',
  'هر',
  'همه',
  'هیچ',
  'دل',
  'سر',
);
/** After these a ه is pronounced. */
export const LONG_VOWELS = /* @__PURE__ */ lettersOf('او');
/** Places and houses, which a name follows: «کوچه نگار», «هتل پارس». */
export const PLACES = /* @__PURE__ */ keysOf(
  'کوچه',
  'خیابان',
  'کوی',
  'میدان',
  'بلوار',
  'شهرک',
  'محله',
  'مجتمع',
  'برج',
  'پاساژ',
  'هتل',
  'کافه',
  'شرکت',
);
/** Of compounds with a place: «کافه دار», «شرکت پذیر». */
export const OF_PLACES = /* @__PURE__ */ keysOf('دار', 'چی', 'نشین', 'گرد', 'پذیر', 'نویس');
/** Verbs of a noun, never of an adjective: «ورز دهید», «رنگ زد». */
export const VERBS_OF_NOUNS = /* @__PURE__ */ keysOfList([...GIVE_AND_TAKE, 'بزن', 'بزنید', 'دهید', 'بدهید', 'بگیرد', 'خورده', 'بخورد']);
/** Particles of verbs, and words that end a clause after one: «مرا خوش آمد و …». */
export const PARTICLES = /* @__PURE__ */ keysOf('خوش', 'پیش', 'پس', 'ناخوش');
export const ENDS_OF_CLAUSE = /* @__PURE__ */ keysOf('و', 'که', 'تا', 'اما', 'ولی', 'چون', 'پس');
/** Marks the object, so that a verb follows: «ملک را خوش آمد». */
export const OBJECT = /* @__PURE__ */ keysOf('را');
/** Imperatives without ب, as in scripture: «او را تسبیح گوی». */
export const IMPERATIVES = /* @__PURE__ */ keysOf('گوی', 'جوی', 'دار', 'گزار', 'گذار', 'خوان', 'گیر', 'ساز', 'ده');
/** First words of blessings, before «God»; «حزب الله علیه …» is none. */
export const BLESSINGS = /* @__PURE__ */ keysOf('صلی', 'سلام', 'صلوات', 'رضوان', 'رحمت', 'رحمه', 'لعنت');
/** «God», and what follows it in a blessing: «upon him», «the exalted». */
export const GOD = /* @__PURE__ */ keysOf('الله');
export const UPON = /* @__PURE__ */ keysOf('علیه', 'علیها', 'علیهم', 'علیهما', 'عنه', 'عنها', 'عنهم', 'تعالی');
/** Endings of surnames. A first name before them is a separate word: «علی حسین زاده». */
export const SURNAME_ENDS = /* @__PURE__ */ keysOf(
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
/** Words before a name: «آقای بهسودی», «سلام بهنام». */
export const BEFORE_NAMES = /* @__PURE__ */ keysOf(
  'آقای',
  'خانم',
  'جناب',
  'سرکار',
  'دکتر',
  'مهندس',
  'استاد',
  'حاج',
  'سید',
  'سلام',
  'درود',
  'مرسی',
);
