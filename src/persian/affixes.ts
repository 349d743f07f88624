/** Verb prefixes: می¦رود, نمی¦رود. A space after one is always a mistake. */
export const VERB_PREFIXES: readonly string[] = ['می', 'نمی'];

/** Plural suffixes, with and without enclitics: کتاب¦ها, کتاب¦هایشان. */
export const PLURAL: readonly string[] = ['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان', 'هاست'];

/** Comparative suffixes: مهم¦تر, سخت¦ترین. */
export const COMPARATIVE: readonly string[] = ['تر', 'تری', 'ترین'];

/** Suffixes that are written without a ZWNJ after a letter that does not join: کشور ها → کشورها, دور تر → دورتر. */
export const INFLECTIONAL_SUFFIXES: readonly string[] = [...PLURAL, ...COMPARATIVE];

/** Plural possessive enclitics: کتابمان. */
export const PLURAL_POSSESSIVES: readonly string[] = ['مان', 'تان', 'شان'];

/** The same in spoken Persian: کتابمون. */
export const SPOKEN_POSSESSIVES: readonly string[] = ['مون', 'تون', 'شون'];

/** Enclitics that the Academy's orthography separates after a silent ه: خانه¦ای, گفته¦اند. */
export const ENCLITICS: readonly string[] = ['ای', 'ام', 'ات', 'اش', 'ایم', 'اید', 'اند', ...PLURAL_POSSESSIVES];

/** Possessive enclitics of one letter: کتابم, کتابت, کتابش. */
export const SHORT_POSSESSIVES: readonly string[] = ['م', 'ت', 'ش'];
