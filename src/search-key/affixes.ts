import { codeUnitAt } from '../core/code-unit.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { COMPARATIVE, ENCLITICS, PLURAL, VERB_PREFIXES } from '../persian/affixes.js';

/*
 * Affixes that a key joins to their neighbour: «می روم», «کتاب ها». A key knows no other words, so tables decide, with a few words beside
 * which an affix is a word of its own. All are spelled as in keys: ا for آ.
 */

const PREFIXES = new Set(VERB_PREFIXES);

/** Words before which می is no prefix: «جام می را», «می و معشوق». */
const NEVER_AFTER_PREFIX = new Set(['را', 'و', 'از', 'در', 'به', 'که', 'تا', 'با', 'هم', 'نیز', 'یا', 'است', 'این', 'ان', 'هر', 'یک']);
/** Words after which می is a noun: «ماه می» (May), «جام می» (wine). */
const NEVER_BEFORE_PREFIX = new Set(['ماه', 'جام']);

/** Suffixes of any word: کتاب ها, سخت تر. */
export const SUFFIXES: readonly string[] = [...PLURAL, 'هاش', 'هاتون', 'هاشون', ...COMPARATIVE, 'ترها', 'ترهای'];

/** Ezafe after ه, ا and و: خانه ی ما, پا ی او. */
const YEH = 'ی';

/** «او تر شد», «از او ها شنیدم» */
const NEVER_BEFORE_SUFFIX = new Set(['و', 'از', 'در', 'که', 'را', 'یا', 'تا', 'با', 'او', 'من', 'هم', 'نیز', 'اگر']);
/** «که ای دوست» */
const NEVER_BEFORE_ENCLITIC = new Set(['که', 'به', 'نه', 'چه', 'همه']);

const SUFFIX_SET: ReadonlySet<string> = new Set(SUFFIXES);
const ENCLITIC_SET: ReadonlySet<string> = new Set(ENCLITICS);

/** Words that may be joined to a neighbour. */
export const CANDIDATES: readonly string[] = [...PREFIXES, ...SUFFIXES, ...ENCLITICS, YEH];

/** In letters: نمی and هایشان. */
export const LONGEST_PREFIX = 3;
export const LONGEST_SUFFIX = 7;

export function isPrefix(word: string): boolean {
  return PREFIXES.has(word);
}

const isOfScript = (code: CodeUnit): boolean => code >= 0x600 && code < 0x900;

/** True if two adjacent words of a key are written as one. `before` returns the word before both, or ''. */
export function areWrittenAsOne(left: string, right: string, before: () => string): boolean {
  if (!isOfScript(codeUnitAt(left, left.length - 1)) || !isOfScript(codeUnitAt(right, 0))) return false;
  if (SUFFIX_SET.has(right)) return !NEVER_BEFORE_SUFFIX.has(left);
  if (right === YEH) return left.endsWith('ه') || left.endsWith('ا') || left.endsWith('و');
  if (ENCLITIC_SET.has(right)) return left.endsWith('ه') && !NEVER_BEFORE_ENCLITIC.has(left);
  return PREFIXES.has(left) && !NEVER_AFTER_PREFIX.has(right) && !NEVER_BEFORE_PREFIX.has(before());
}
