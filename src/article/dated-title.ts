import type { FoundDate } from '../dates/find-date.js';
import type { PlacedDate } from '../dates/full-date.js';
import { RIGHTS_WORDS } from '../generated/words/dated-lines.js';
import { AFTER_DAY, BEFORE_DAY, VERBS } from '../generated/words/dated-titles.js';
import { lazyPhraseSet, longestPhrase } from '../persian/phrase-table.js';
import { endsInPhrase } from './dated-line-label.js';
import { holdsPhrase, isEarly, isOfOtherDay, type Remainder } from './dated-line-score.js';

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
  const isLast = WORD.exec(remainder.after) === null;
  if (isLast) return titleBefore(found, remainder.before);
  return WORD.exec(remainder.before) === null ? titleAfter(found, remainder) : null;
}

const WORD = /[\p{L}\p{N}]/u;
const WORDS = /\p{L}+/gu;
const FEWEST_WORDS = 2;
const FEWEST_WORDS_AFTER = 3;

function countLetterRuns(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

/** A bar or dash between title and date. A comma and a colon may also be part of a sentence. */
const SEPARATOR_END = /[-–—|•·»؟!.)\]]\s*$/u;
const SEPARATOR_START = /^\s*[-–—|•·]/u;

const SENTENCE_INSIDE = /[.!؟?…]\s+\p{L}/u;
/** «(زاده ۵ دی ۱۳۷۸)» */
const INSIDE_BRACKET = /[([][^)\]]*\p{L}[^)\]]*$/u;
const TRAILING_SEPARATORS = /[\s\-–—|•·]+$/u;

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
  const isSetOff = SEPARATOR_START.test(after) || ((isOfNumbers(found) || found.reading.time !== null) && /^\s/.test(after));
  const first = after.slice(Math.max(0, after.search(WORD)));
  if (!isSetOff || countLetterRuns(after) < FEWEST_WORDS_AFTER || longestPhrase(afterDay(), first, 0, ' ')) return null;
  return { start, end: before.length + (found.end - found.start) + after.length, code: null, isDoubtful: false };
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
