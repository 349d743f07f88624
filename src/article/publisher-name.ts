import { AGENCIES, PUBLISHER_ENDINGS } from '../generated/words/page-lines.js';
import {
  AGENCIES_OF_WORDS,
  PUBLISHER_OPENINGS,
  PUBLISHER_SUFFIXES,
  TOPIC_ENDINGS,
  WORDS_AFTER_OPENINGS,
} from '../generated/words/publishers.js';
import { beginsWith, lazyPhraseSet, longestPhrase, phraseOf } from '../persian/phrase-table.js';
import { hasVerb } from './dated-line-score.js';
import { hasSentenceWord } from './person-names.js';

const openings = /* @__PURE__ */ lazyPhraseSet(PUBLISHER_OPENINGS);
const endings = /* @__PURE__ */ lazyPhraseSet(PUBLISHER_ENDINGS);
const agencies = /* @__PURE__ */ lazyPhraseSet(AGENCIES);
const noNames = /* @__PURE__ */ lazyPhraseSet(WORDS_AFTER_OPENINGS);
const topics = /* @__PURE__ */ lazyPhraseSet(TOPIC_ENDINGS);
const words = /* @__PURE__ */ lazyPhraseSet(AGENCIES_OF_WORDS);

/** `opening`: «روزنامه نمونه»; `agency`: «ایسنا»; `host`: `nemoone.ir`; `ending`: «نمونه نیوز», but not «تاکسی آنلاین»: a topic ends in it, too. */
export type NameKind = 'opening' | 'agency' | 'host' | 'ending';

const MOST_WORDS = 5;
const MOST_WORDS_WITH_ENDING = 3;
const HOST = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/?$/;
const PLURAL = 'ها';

/** Returns what makes a folded part of a title look like the name of a site; `null` if nothing does. */
export function nameKind(part: string): NameKind | null {
  const parts = part.split(' ');
  if (HOST.test(part)) return 'host';
  if (parts.length > MOST_WORDS || hasVerb(part) || hasSentenceWord(part)) return null;
  if (phraseOf(agencies(), part)) return phraseOf(words(), part) ? null : 'agency';
  const opening = longestPhrase(openings(), part, 0, ' ');
  if (opening && opening.end < part.length) return isName(part.slice(opening.end).trim()) ? 'opening' : null;
  return hasNameEnding(part, parts) ? 'ending' : null;
}

/** False for «روزنامه¦ها …», «روزنامه¦خوان¦ها», «روزنامه فروشی». */
function isName(rest: string): boolean {
  return !rest.startsWith(PLURAL) && !rest.endsWith(PLURAL) && !beginsWith(noNames(), rest);
}

/** «نمونه نیوز», «نمونهنیوز», «Nemoone News فارسی» */
function hasNameEnding(part: string, parts: readonly string[]): boolean {
  if (parts.length === 1) return PUBLISHER_SUFFIXES.some((suffix) => part.length > suffix.length && part.endsWith(suffix));
  if (parts.length > MOST_WORDS_WITH_ENDING) return false;
  return parts.some(
    (word, at) => (at === parts.length - 1 || LATIN.test(word)) && phraseOf(endings(), word) === true && !phraseOf(topics(), word),
  );
}

const LATIN = /^[a-z]+$/;
