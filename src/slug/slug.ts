import { assertOneOf, assertOptions, assertText } from '../core/assert.js';
import { NOT_SIGN, ZWNJ } from '../core/code-points.js';
import { codeUnitAt } from '../core/code-unit.js';
import { decompose } from '../search-key/decompose.js';
import { foldOf, Kind } from '../search-key/folds.js';
import { LATIN_LETTERS } from './latin-letters.js';

export interface SlugOptions {
  /** Script of the slug: Persian letters as they are, or Latin letters in their place. Default 'persian'. */
  script?: 'persian' | 'latin';
}

const SCRIPTS: readonly unknown[] = ['persian', 'latin'];
const HYPHEN = '-';
/** Letters that search keys fold and slugs keep. */
const KEPT = /* @__PURE__ */ new Set('آأإؤئ');
/** Characters between the parts of a word: they separate words of a slug. */
const BETWEEN_PARTS = /* @__PURE__ */ new Set([ZWNJ, NOT_SIGN]);

let latinLetters: ReadonlyMap<string, string> | undefined;

/**
 * Returns a readable part of a URL for a text: words in lower case and ASCII digits, joined by hyphens.
 *
 * @param text any string; Arabic keyboard letters, presentation forms, marks and kashida make no difference, and a half-space is a space
 * @returns the slug, empty if the text has no letter and no digit; the slug of a slug is the slug. With `script: 'latin'` it is ASCII, by
 * the table of `docs/slugs.md`, without unwritten vowels. It changes only with a major version.
 * @throws TypeError if `text` is not a string, or an option is wrong
 * @example
 * slug('كتاب\u200cهاي ۱۴۰۰: گزارش'); // 'کتاب-های-1400-گزارش'
 * slug('شهر تهران', { script: 'latin' }); // 'shhr-thran'
 */
export function slug(text: string, options: SlugOptions = {}): string {
  assertText(text);
  assertOptions(options, ['script']);
  const { script = 'persian' } = options;
  assertOneOf(script, SCRIPTS, 'options.script');
  const spell = script === 'latin' ? toLatin : (letter: string) => letter;
  const plain = decompose(text);
  let slugText = '';
  let isApart = false;
  for (let at = 0; at < plain.length; at++) {
    const letter = letterAt(plain, at);
    if (letter === null) continue;
    const spelled = letter === '' ? '' : spell(letter);
    if (spelled === null) continue;
    if (spelled === '') {
      isApart = true;
      continue;
    }
    if (isApart && slugText !== '') slugText += HYPHEN;
    isApart = false;
    slugText += spelled;
  }
  return slugText;
}

/** Returns the letter or digit of a slug for a UTF-16 code unit; '' for a separator, null for an invisible character. */
function letterAt(text: string, at: number): string | null {
  const char = text.charAt(at);
  if (KEPT.has(char)) return char;
  if (BETWEEN_PARTS.has(char)) return '';
  const folded = foldOf(codeUnitAt(text, at));
  const kind = folded >>> 16;
  if (kind === Kind.nothing) return null;
  if (kind > Kind.lastOfScript && kind !== Kind.letter && kind !== Kind.digit && kind !== Kind.surrogate) return '';
  return String.fromCharCode(folded & 0xffff);
}

/** Returns the Latin letters of a letter; null for a letter that is dropped, '' for a character that separates words. */
function toLatin(letter: string): string | null {
  if (letter < '\u0080') return letter;
  latinLetters ??= new Map(LATIN_LETTERS);
  const latin = latinLetters.get(letter);
  return latin === undefined ? '' : latin === '' ? null : latin;
}
