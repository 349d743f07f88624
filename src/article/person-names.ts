import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { GIVEN_NAMES } from '../generated/words/given-names.js';
import { isLetter } from '../persian/fold.js';
import { skipDecoration, skipSpaces } from '../persian/labels.js';
import { lazyPhraseSet, longestPhrase, phraseOf } from '../persian/phrase-table.js';

const LONGEST_NAMES = 60;
const MOST_SURNAMES = 3;

/** First part of a name, before the given name: «سید علی نمونه». */
const NAME_OPENINGS: readonly string[] = ['سید', 'سیده', 'میر'];

/** Words that do not occur in names. */
const SENTENCE_WORDS: readonly string[] = [
  'در',
  'از',
  'به',
  'با',
  'را',
  'که',
  'تا',
  'بر',
  'برای',
  'است',
  'شد',
  'گفت',
  'آمد',
  'رفت',
  'کرد',
  'نیست',
];

const AND = 'و';
const SEPARATORS = '،,';

const given = /* @__PURE__ */ lazyPhraseSet(GIVEN_NAMES);
const openings = /* @__PURE__ */ lazyPhraseSet(NAME_OPENINGS);
const sentence = /* @__PURE__ */ lazyPhraseSet(SENTENCE_WORDS);

/** Reads names from a range of folded text: «مهتاب نمونه، کاوه دیگر»; empty if the range holds anything else. */
export function readNames(folded: string, start = 0, end = folded.length): Span[] {
  if (end - start > LONGEST_NAMES) return [];
  const names: Span[] = [];
  for (let at = start; at < end; ) {
    const name = readName(folded, skipSpaces(folded, at, end), end);
    if (!name) return [];
    names.push(name);
    at = skipConjunction(folded, name.end, end);
  }
  return names;
}

/** True if a folded text has a word that does not occur in names: «در», «است». */
export function hasSentenceWord(folded: string): boolean {
  return folded.split(' ').some((word) => phraseOf(sentence(), word) === true);
}

const ROLE_MARK = /[/|\-–]/;
const MOST_ROLE_WORDS = 3;
/** No profession has a digit; a date has. */
const HAS_DIGIT = /[0-9]/;

/** «مهتاب نمونه*» with a note at the foot of the page. */
const TRAILING_MARKS = /[*✍\s]+$/u;

/** Reads the names of a line, which may end in a profession: «مهتاب نمونه / کارشناس اقتصاد». */
export function readNameLine(folded: string): Span[] {
  const start = skipDecoration(folded, 0);
  const line = folded.replace(TRAILING_MARKS, '');
  const found = line.slice(start).search(ROLE_MARK);
  const mark = found < 0 ? line.length : start + found;
  const names = readNames(line, start, mark);
  if (names.length === 0 || mark === line.length) return names;
  if (HAS_DIGIT.test(line)) return [];
  return line
    .slice(mark + 1)
    .trim()
    .split(' ').length <= MOST_ROLE_WORDS
    ? names
    : [];
}

/** «سید علی نمونه»: a given name, and one to three words after it. */
function readName(folded: string, start: number, end: number): Span | null {
  const opening = longestPhrase(openings(), folded, start, ' ');
  const first = longestPhrase(given(), folded, opening ? skipSpaces(folded, opening.end, end) : start, ' ');
  if (!first || first.end > end) return null;
  let last = first.end;
  for (let count = 0; ; count++) {
    const wordStart = skipSpaces(folded, last, end);
    const wordEnd = letterEnd(folded, wordStart, end);
    const word = folded.slice(wordStart, wordEnd);
    if (word === '' || word === AND) return count > 0 ? { start, end: last } : null;
    if (count === MOST_SURNAMES || phraseOf(sentence(), word)) return null;
    last = wordEnd;
  }
}

/** Skips «،» or «و» between names. Returns `end` after the last name, and an offset without a name before other text. */
function skipConjunction(folded: string, offset: number, end: number): number {
  let at = skipSpaces(folded, offset, end);
  while (at < end && (SEPARATORS.includes(folded.charAt(at)) || folded.charAt(at) === ' ')) at++;
  return folded.startsWith(`${AND} `, at) ? at + AND.length : at;
}

function letterEnd(folded: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && isLetter(codeUnitAt(folded, at))) at++;
  return at;
}
