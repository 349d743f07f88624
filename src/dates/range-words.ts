import { RANGE_WORDS } from '../generated/words/dates-in-text.js';
import { isOneOf, type Place } from './place.js';

/** True if a token is «تا» or another word of a range. */
export function isRangeWord(place: Pick<Place, 'text' | 'tokens'>, at: number): boolean {
  return isOneOf(place, at, RANGE_WORDS);
}
