import type { FoundDate } from '../dates/find-date.js';
import type { PlacedDate } from '../dates/full-date.js';
import { RIGHTS_WORDS } from '../generated/words/dated-lines.js';
import { AFTER_DAY, BEFORE_DAY, VERBS } from '../generated/words/dated-titles.js';
import { lazyPhraseSet, longestPhrase } from '../persian/phrase-table.js';
import { endsInPhrase } from './dated-line-label.js';
import { holdsPhrase, isEarly, isOfOtherDay, type Remainder } from './dated-line-score.js';
import { nameKind } from './publisher-name.js';

/** Place of the title beside a date, in offsets of the folded line. */
export interface TitleSide {
  start: number;
  end: number;
  /** The number before the title: «۸۱۲۳ - کتابخانه باز شد ۱۴۰۲/۰۹/۱۴». */
  code: { start: number; end: number } | null;
  isDoubtful: boolean;
}

const verbs = /* @__PURE__ */ lazyPhraseSet(VERBS);
const beforeDay = /* @__PURE__ */ lazyPhraseSet(BEFORE_DAY);
const afterDay = /* @__PURE__ */ lazyPhraseSet(AFTER_DAY);
const rights = /* @__PURE__ */ lazyPhraseSet(RIGHTS_WORDS);

/** Returns the title before or after a date that its sentence does not need; `null` if there is none. */
export function titleSide(found: PlacedDate, remainder: Remainder): TitleSide | null {
  if (found.reading.dates.some(isEarly)) return null;
  const isLast = WORD.exec(remainder.after) === null || isSite(remainder.after);
  if (isLast) return titleBefore(found, remainder.before);
  return WORD.exec(remainder.before) === null ? titleAfter(found, remainder) : null;
}

const AFTER_DATE = /^\s*[)\]»]?\s*(?:\||::|[-–—•·]\s)\s*/u;

/** « - نمونه نیوز» after the date. */
function isSite(after: string): boolean {
  const mark = AFTER_DATE.exec(after);
  return mark !== null && nameKind(after.slice(mark[0].length).trim()) !== null;
}

const WORD = /[\p{L}\p{N}]/u;
const WORDS = /\p{L}+/gu;
const FEWEST_WORDS = 2;
const FEWEST_WORDS_AFTER = 3;

function countLetterRuns(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

/** A bar, dash or bracket between title and date. A comma and a colon may also be part of a sentence. */
const SEPARATOR_END = /[-–—|•·●■♦_/»؟!.)(\][]\s*$/u;
const SEPARATOR_START = /^\s*[-–—|•·●■♦_/]/u;
/** «(۱۴ آذر ۱۴۰۲) کتابخانه باز شد» */
const OPENING_END = /[([«]\s*$/u;
const CLOSING_START = /^\s*[)\]»]\s*[-–—|•·:]?\s*/u;
/** «۱۴ آذر ۱۴۰۲: کتابخانه باز شد» */
const COLON_START = /^\s*:/u;

const SENTENCE_INSIDE = /[.!؟?…]\s+\p{L}/u;
/** «(زاده ۵ دی ۱۳۷۸)» */
const INSIDE_BRACKET = /[([][^)\]]*\p{L}[^)\]]*$/u;
/** Marks between a title and its date; «؟», «!», «.», «…», «»», «)» and «:» belong to the title. */
const TRAILING_SEPARATORS = /[^\p{L}\p{N}؟?!.…»)\]"”:]+$/u;

/** «کتابخانه باز شد 1399/11/12»: a Persian sentence ends in its verb, so a date after the verb is not part of it. */
function titleBefore(found: PlacedDate, before: string): TitleSide | null {
  const code = CODE_BEFORE.exec(before);
  const start = code ? code[0].length : 0;
  const title = before.slice(start);
  if (countLetterRuns(title) < FEWEST_WORDS || endsInPhrase(beforeDay(), title) || INSIDE_BRACKET.test(title)) return null;
  if (holdsPhrase(rights(), title)) return null;
  const isClosed = endsInPhrase(verbs(), title);
  if (!isClosed && (isOfOtherDay(title) || SENTENCE_INSIDE.test(title))) return null;
  const isSure = isClosed || isOfNumbers(found) || found.reading.time !== null || SEPARATOR_END.test(title);
  return { start, end: before.replace(TRAILING_SEPARATORS, '').length, code: codeOf(code), isDoubtful: !isSure };
}

/** «1399/11/12 کتابخانه باز شد», «۱۲ بهمن ۱۳۹۹ | کتابخانه باز شد»; «۱۲ بهمن ۱۳۹۹ در کتابخانه چه گذشت» is a title. */
function titleAfter(found: PlacedDate, { before, after }: Remainder): TitleSide | null {
  const start = before.length + (found.end - found.start) + Math.max(0, after.search(WORD));
  const isInBrackets = OPENING_END.test(before) && CLOSING_START.test(after);
  const hasColon = COLON_START.test(after);
  const isSure = isInBrackets || SEPARATOR_START.test(after) || ((isOfNumbers(found) || found.reading.time !== null) && /^\s/.test(after));
  const first = after.slice(Math.max(0, after.search(WORD)));
  if (!(isSure || hasColon) || countLetterRuns(after) < FEWEST_WORDS_AFTER) return null;
  if (!isInBrackets && longestPhrase(afterDay(), first, 0, ' ')) return null;
  return { start, end: before.length + (found.end - found.start) + after.length, code: null, isDoubtful: !isSure };
}

/** «1399/11/12» */
function isOfNumbers({ reading }: FoundDate): boolean {
  return reading.dates.some(({ calendar }) => calendar === null);
}

const CODE_BEFORE = /^\s*(?<code>\d{4,9})\s*[-–|]\s*/u;
const YEARS = /^(?:1[34]\d\d|20\d\d)$/;

function codeOf(match: RegExpExecArray | null): TitleSide['code'] {
  const code = match?.groups?.code;
  if (!match || code === undefined || YEARS.test(code)) return null;
  const start = match[0].indexOf(code);
  return { start, end: start + code.length };
}
