import { fold } from '../persian/fold.js';
import { letterKey } from '../persian/letter-key.js';
import type { DateReading } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { markAt } from './token-cursor.js';

/** A reading and its surroundings in running text. */
export interface Place {
  /** The folded text. */
  text: string;
  tokens: DateTokens;
  reading: DateReading;
  /** Index of the token after the reading. */
  after: number;
  /** Index of the token after the last date with a year, or 0. */
  afterDate: number;
  /** True if the day of the reading is in the Jalali year of that date. */
  isOfLastYear: boolean;
  /** The year of its day, in the calendar of its first date; `null` if there is no such day. */
  year: number | null;
  /** Days from the reference to the day of the reading; `null` without a reference. */
  ahead: number | null;
  /** True if the date has the correct weekday beside it. */
  hasWeekday: boolean;
}

const LATIN = /[a-z_]/;

/** Returns the folded text of a token, '' beyond the last one. */
export function tokenTextAt({ text, tokens }: Pick<Place, 'text' | 'tokens'>, at: number): string {
  const token = tokens[at];
  return token ? text.slice(token.start, token.end) : '';
}

export function isLatinAt(place: Pick<Place, 'text' | 'tokens'>, at: number): boolean {
  return LATIN.test(tokenTextAt(place, at).slice(0, 1));
}

const EZAFE = 'ی';
/** Letters at the end of a word after which an ezafe is a letter: «کودتای». After others the letter makes an adjective: «چاپی». */
const BEFORE_EZAFE: readonly string[] = ['ا', 'و', 'ه'];
const sets = new Map<readonly string[], ReadonlySet<string>>();

function keysOf(words: readonly string[]): ReadonlySet<string> {
  let keys = sets.get(words);
  if (!keys) {
    keys = new Set(words.map((word) => letterKey(fold(word).text)));
    sets.set(words, keys);
  }
  return keys;
}

/** True if a token is one of a list of words, with or without an ezafe («کودتای»). */
export function isOneOf(place: Pick<Place, 'text' | 'tokens'>, at: number, words: readonly string[]): boolean {
  const keys = keysOf(words);
  const text = tokenTextAt(place, at);
  if (keys.has(text)) return true;
  const stem = text.endsWith(EZAFE) ? text.slice(0, -EZAFE.length) : '';
  return BEFORE_EZAFE.includes(stem.slice(-1)) && keys.has(stem);
}

const PLURALS: readonly string[] = ['های', 'ها'];

/** Like {@link isOneOf}, also in the plural: «بندهای», «بند های». */
export function isNounOf(place: Pick<Place, 'text' | 'tokens'>, at: number, words: readonly string[]): boolean {
  const text = tokenTextAt(place, at);
  if (PLURALS.includes(text)) return isOneOf(place, at - 1, words);
  if (isOneOf(place, at, words)) return true;
  return PLURALS.some((plural) => text.endsWith(plural) && keysOf(words).has(text.slice(0, -plural.length)));
}

/** True if a sentence ends at a token. */
export function endsSentenceAt(tokens: DateTokens, at: number): boolean {
  return tokens[at] === undefined || markAt(tokens, at, '.!?;؟') !== null;
}
