import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { AGENCIES, AGENCY_WORDS, SOURCE_OPENINGS } from '../generated/words/page-lines.js';
import { fold, isLetter } from '../persian/fold.js';
import { skipSpaces } from '../persian/labels.js';
import { beginsWith, lazyPhraseSet, longestPhrase, type PhraseMatch } from '../persian/phrase-table.js';
import { rawSpan } from './line-text.js';
import { readNames } from './person-names.js';

/** Source that the first words of a paragraph name. */
export interface Dateline {
  agency: Span | null;
  authors: Span[];
}

const LONGEST_DATELINE = 70;
const BEFORE_AGENCY = '(-–/';
const HAS_MARK = /[(\-–/]/;
const AFTER_AGENCY = ')،,:/-–';
const BYLINE_SEPARATORS = '-–/';

const agencies = /* @__PURE__ */ lazyPhraseSet(AGENCIES);
const agencyWords = /* @__PURE__ */ lazyPhraseSet(AGENCY_WORDS);
const openings = /* @__PURE__ */ lazyPhraseSet(SOURCE_OPENINGS);

/** Reads «تهران (پانا) -», «استان¦ها- ایرنا-», «به گزارش ایسنا،», «نمونه روز- مهتاب دیگر:» at the beginning of a paragraph. */
export function readDateline(raw: string, { start, end }: Span): Dateline {
  const limit = Math.min(end, start + LONGEST_DATELINE);
  if (!mayHoldDateline(raw, start, limit)) return NO_DATELINE;
  const folded = fold(raw, start, limit);
  const agency = readSource(folded.text) ?? readAgencyMark(folded.text);
  return { agency: agency && rawSpan(folded, agency), authors: readByline(folded.text).map((name) => rawSpan(folded, name)) };
}

const NO_DATELINE: Dateline = { agency: null, authors: [] };
const SOURCE_BEGINNING = 'به ';

function mayHoldDateline(raw: string, start: number, end: number): boolean {
  return raw.startsWith(SOURCE_BEGINNING, start) || HAS_MARK.test(raw.slice(start, end));
}

function agencyAt(folded: string, at: number): PhraseMatch<true> | null {
  return longestPhrase(agencies(), folded, at, ' ');
}

function isWordStart(folded: string, at: number): boolean {
  return isLetter(codeUnitAt(folded, at)) && (at === 0 || !isLetter(codeUnitAt(folded, at - 1)));
}

/** «به گزارش ایسنا،», «به گزارش خبرنگار گروه اقتصادی خبرگزاری نمونه،»: before the first comma. */
function readSource(folded: string): Span | null {
  if (!beginsWith(openings(), folded)) return null;
  const { length } = folded;
  for (let at = 0; at < length && !'،,:«'.includes(folded.charAt(at)); at++) {
    if (!isWordStart(folded, at)) continue;
    const known = agencyAt(folded, at);
    if (known) return { start: at, end: known.end };
    const word = longestPhrase(agencyWords(), folded, at, ' ');
    if (word) return readNamedAgency(folded, skipSpaces(folded, word.end));
  }
  return null;
}

const MOST_AGENCY_WORDS = 3;

/** The one to three words after «خبرگزاری», up to a comma. */
function readNamedAgency(folded: string, start: number): Span | null {
  const end = folded.slice(start).search(/[،,:(«؛]/);
  if (end <= 0) return null;
  const name = folded.slice(start, start + end).trimEnd();
  return name.split(' ').length <= MOST_AGENCY_WORDS ? { start, end: start + name.length } : null;
}

/** «تهران (پانا) -», «استان¦ها- ایرنا-», «حوزه/»: a known name at the beginning or after a mark, followed by a mark. */
function readAgencyMark(folded: string): Span | null {
  const { length } = folded;
  for (let at = 0; at < length; at++) {
    if (at > 0 && !BEFORE_AGENCY.includes(folded.charAt(at - 1))) continue;
    const start = skipSpaces(folded, at);
    const known = agencyAt(folded, start);
    if (known && AFTER_AGENCY.includes(folded.charAt(skipSpaces(folded, known.end)) || ' ')) return { start, end: known.end };
  }
  return null;
}

/** «نمونه روز- مهتاب دیگر:» */
function readByline(folded: string): Span[] {
  const colon = folded.indexOf(':');
  const separator = colon < 0 ? -1 : lastSeparator(folded, colon);
  return separator > 0 ? readNames(folded, skipSpaces(folded, separator + 1), colon) : [];
}

function lastSeparator(folded: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && !BYLINE_SEPARATORS.includes(folded.charAt(at))) at--;
  return at;
}

/** «پایگاه نمونه / حامد کتاب¦دوست»: the names at the end of a line that names the publisher. */
export function readPublisherNames(raw: string, span: Span): Span[] {
  const folded = fold(raw, span.start, span.end);
  const separator = lastSeparator(folded.text, folded.text.length);
  if (separator <= 0) return [];
  return readNames(folded.text, skipSpaces(folded.text, separator + 1)).map((name) => rawSpan(folded, name));
}
