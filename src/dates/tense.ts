import {
  AHEAD_PREPOSITIONS,
  FUTURE_VERBS,
  HAPPENING_WORDS,
  PAST_ENDINGS,
  PAST_VERBS,
  PLANNING_ENDINGS,
  PLANNING_WORDS,
  SAYING_VERBS,
} from '../generated/words/relative-dates.js';
import { endsSentenceAt, isOneOf, type Place } from './place.js';
import { markAt, wordAt } from './token-cursor.js';

/** Distance within which the verb of a sentence is searched. */
const MOST_WORDS = 40;

/** True if the tense contradicts the nearest such day: «پنجشنبه برگزار می¦شود» is not a past day, «دوشنبه گفت» not a future one. */
export function isOfOtherTense(place: Place, ahead: number): boolean {
  for (let at = place.after; at < place.after + MOST_WORDS && !endsSentenceAt(place.tokens, at); at++) {
    if (isOneOf(place, at, FUTURE_VERBS)) return ahead < 0;
    if (isOneOf(place, at, PAST_VERBS)) return ahead > 0;
  }
  return false;
}

/**
 * Like {@link isOfOtherTense}, for a day with its month: «راهپیمایی ۲۲ بهمن برگزار شد» is not a future day. A past verb may also speak of a
 * plan («تا ۱۵ آبان تمدید شد», «زمان بازی ۱۵ آبان اعلام شد») or of words about the day («درباره نشست ۱۵ آبان گفت»).
 */
export function isDayOfOtherTense(place: Place, ahead: number): boolean {
  const { tokens, reading, after } = place;
  const isAhead = isOneOf(place, reading.from - 1, AHEAD_PREPOSITIONS);
  for (let at = after; at < after + MOST_WORDS && !endsSentenceAt(tokens, at); at++) {
    if (isOneOf(place, at, FUTURE_VERBS)) return ahead < 0;
    if (isOneOf(place, at, PLANNING_WORDS) || isOneOf(place, at, SAYING_VERBS)) return false;
    if (isOneOf(place, at, PAST_VERBS)) return ahead > 0 && !isAhead && tellsOfEvent(place, at);
    if (isOneOf(place, at, PAST_ENDINGS) && endsClauseAt(place, at + 1))
      return ahead > 0 && !isAhead && !isOneOf(place, at, PLANNING_ENDINGS);
  }
  return false;
}

/** True for verbs of taking place, «برگزار شد»; «آغاز شد», «تعطیل شد» may speak of the plan for the day. */
function tellsOfEvent(place: Place, at: number): boolean {
  return isOneOf(place, at, HAPPENING_WORDS) || isOneOf(place, at - 1, HAPPENING_WORDS);
}

/** True at the end of a sentence, before a mark, and before «و»: words such as «درگذشت» are verbs there. */
function endsClauseAt({ tokens }: Place, at: number): boolean {
  return (
    endsSentenceAt(tokens, at) || tokens[at]?.lineStart === true || markAt(tokens, at, ',،:') !== null || wordAt(tokens, at, 'and') !== null
  );
}
