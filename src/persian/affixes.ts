/** Verb prefixes: می¦رود, نمی¦رود. A space after one is always a mistake. */
export const VERB_PREFIXES: readonly string[] = ['می', 'نمی'];

/** Plural suffixes, with and without enclitics: کتاب¦ها, کتاب¦هایشان. */
export const PLURAL: readonly string[] = ['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان', 'هاست'];

/**
 * Plurals with pronouns or «are», as in novels and careful speech, each with the common plural that stands before the same words: دست¦هامان beside
 * دست¦هایمان (Lazard, § 47, § 101).
 */
export const PLURAL_VARIANTS: readonly (readonly [variant: string, common: string])[] = [
  ['هامان', 'هایمان'],
  ['هاتان', 'هایتان'],
  ['هاشان', 'هایشان'],
  ['هاییم', 'هایم'],
  ['هایید', 'هایم'],
  ['هایند', 'هایم'],
];

/** Comparative suffixes: مهم¦تر, سخت¦ترین. */
export const COMPARATIVE: readonly string[] = ['تر', 'تری', 'ترین'];

/** Endings of a comparative, besides the plurals: بزرگ¦ترم, قوی¦ترند, مهربان¦ترینشان. */
export const COMPARATIVE_ENDINGS: readonly string[] = ['ی', 'م', 'ت', 'ش', 'مان', 'تان', 'شان', 'یم', 'ید', 'ند'];

/** Of these, with تر, words too: term, trend, sour, and what ends as these. */
export const WORDS_OF_COMPARATIVES: readonly string[] = ['م', 'ت', 'ش', 'ند'];

/**
 * Preverbs that are written together with می (Lazard, § 136). Those with a letter sequence that is also a noun with ی are apart: درمی, a dirham,
 * ورمی, a swelling. وا is left out with می, which is a loan in most texts.
 */
export const PREVERBS: readonly string[] = ['بر', 'باز', 'فرا', 'فرو'];
export const PREVERBS_OF_NOUNS: readonly string[] = ['در', 'ور'];
export const PREVERBS_BEFORE_NEGATION: readonly string[] = [...PREVERBS, ...PREVERBS_OF_NOUNS, 'وا', 'سر'];

/** Suffixes that are written without a ZWNJ after a letter that does not join: کشور ها → کشورها, دور تر → دورتر. */
export const INFLECTIONAL_SUFFIXES: readonly string[] = [...PLURAL, ...COMPARATIVE];

/** Plural possessive enclitics: کتابمان. */
export const PLURAL_POSSESSIVES: readonly string[] = ['مان', 'تان', 'شان'];

/** The same in spoken Persian: کتابمون. */
export const SPOKEN_POSSESSIVES: readonly string[] = ['مون', 'تون', 'شون'];

/** Enclitics that the Academy's orthography separates after a silent ه: خانه¦ای, گفته¦اند. */
export const ENCLITICS: readonly string[] = ['ای', 'ام', 'ات', 'اش', 'ایم', 'اید', 'اند', ...PLURAL_POSSESSIVES];

/**
 * Last parts of compounds that are no words alone, and that quoted words take too: «داعش»زدایی, «خود»محوری (Kalbasi, Derivational Structure of
 * Persian Words, on compounds with a verb stem).
 */
export const COMPOUND_ENDS: readonly string[] = [
  'زدایی',
  'زدا',
  'زدگی',
  'زده',
  'هراسی',
  'ستیزی',
  'گرایی',
  'گرا',
  'گرایان',
  'گرایانه',
  'شناسی',
  'شناس',
  'محوری',
  'محورانه',
  'پژوهی',
  'پژوه',
  'نویسی',
  'خوانی',
  'سازی',
  'پرستی',
  'پرست',
  'باوری',
  'سالاری',
  'انگاری',
  'مآبانه',
];

/** Possessive enclitics of one letter: کتابم, کتابت, کتابش. */
export const SHORT_POSSESSIVES: readonly string[] = ['م', 'ت', 'ش'];
