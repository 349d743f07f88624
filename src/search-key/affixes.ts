import { codeUnitAt } from '../core/code-unit.js';
import { COMPARATIVE, ENCLITICS, PLURAL, VERB_PREFIXES } from '../persian/affixes.js';

/*
 * Words that a key closes up with their neighbour: «می روم», «کتاب ها». A key knows no other words, so a table decides, and a few words
 * beside which an affix is a word of its own. All are spelled as keys are: ا for آ.
 */

const PREFIXES = new Set(VERB_PREFIXES);

/** No verbs: «جام می را», «می و معشوق». */
const NEVER_BEHIND_PREFIX = new Set(['را', 'و', 'از', 'در', 'به', 'که', 'تا', 'با', 'هم', 'نیز', 'یا', 'است', 'این', 'ان', 'هر', 'یک']);
/** «ماه می», «جام می»: May, wine. */
const NEVER_BEFORE_PREFIX = new Set(['ماه', 'جام']);

/** کتاب ها, سخت تر: behind any word. */
export const SUFFIXES: readonly string[] = [...PLURAL, 'هاش', 'هاتون', 'هاشون', ...COMPARATIVE, 'ترها', 'ترهای'];

/** خانه ی ما, پا ی او: behind ه, ا and و. */
const YEH = 'ی';

/** «او تر شد», «از او ها شنیدم» */
const NEVER_BEFORE_SUFFIX = new Set(['و', 'از', 'در', 'که', 'را', 'یا', 'تا', 'با', 'او', 'من', 'هم', 'نیز', 'اگر']);
/** «که ای دوست» */
const NEVER_BEFORE_ENCLITIC = new Set(['که', 'به', 'نه', 'چه', 'همه']);

const SUFFIX_SET: ReadonlySet<string> = new Set(SUFFIXES);
const ENCLITIC_SET: ReadonlySet<string> = new Set(ENCLITICS);

/** Words at which it must be asked whether they are closed up. */
export const ASKING: readonly string[] = [...PREFIXES, ...SUFFIXES, ...ENCLITICS, YEH];

/** In letters: نمی, and هایشان. */
export const LONGEST_PREFIX = 3;
export const LONGEST_SUFFIX = 7;

export function isPrefix(word: string): boolean {
  return PREFIXES.has(word);
}

const isOfScript = (code: number): boolean => code >= 0x600 && code < 0x900;

/** Are two words of a key, `left` and `right`, written as one? `before` gives the word before both; an empty one where there is none. */
export function areClosedUp(left: string, right: string, before: () => string): boolean {
  if (!isOfScript(codeUnitAt(left, left.length - 1)) || !isOfScript(codeUnitAt(right, 0))) return false;
  if (SUFFIX_SET.has(right)) return !NEVER_BEFORE_SUFFIX.has(left);
  if (right === YEH) return left.endsWith('ه') || left.endsWith('ا') || left.endsWith('و');
  if (ENCLITIC_SET.has(right)) return left.endsWith('ه') && !NEVER_BEFORE_ENCLITIC.has(left);
  return PREFIXES.has(left) && !NEVER_BEHIND_PREFIX.has(right) && !NEVER_BEFORE_PREFIX.has(before());
}
