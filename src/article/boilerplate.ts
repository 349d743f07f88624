import { codeUnitAt } from '../core/code-unit.js';
import { lazy } from '../core/lazy.js';
import {
  BOILERPLATE_LINES,
  CLOCK_PLACES,
  END_LINES,
  PUBLISHER_ENDINGS,
  PUBLISHER_WORDS,
  RELATED_HEADINGS,
  TAG_HEADINGS,
} from '../generated/words/page-lines.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter } from '../persian/fold.js';
import { beginsWith, lazyPhraseSet, phraseOf, phraseTable } from '../persian/phrase-table.js';
import { isDeskCode, isEndMarkAt } from './end-of-article.js';
import { isSectionMenu, readSectionLine } from './section-line.js';

/** Kind of a short line that is known by its words alone; `related` and `tags` are headings of such lists. */
export type BoilerplateKind = 'boilerplate' | 'related' | 'tags' | 'end';

const kinds = /* @__PURE__ */ lazy(() =>
  phraseTable([
    ...phrasesOfKind(END_LINES, 'end'),
    ...phrasesOfKind(TAG_HEADINGS, 'tags'),
    ...phrasesOfKind(RELATED_HEADINGS, 'related'),
    ...phrasesOfKind(BOILERPLATE_LINES, 'boilerplate'),
  ]),
);
const clockPlaces = /* @__PURE__ */ lazyPhraseSet(CLOCK_PLACES);
const publishers = /* @__PURE__ */ lazyPhraseSet(PUBLISHER_WORDS);
const publisherEndings = /* @__PURE__ */ lazyPhraseSet(PUBLISHER_ENDINGS);

function phrasesOfKind(phrases: readonly string[], kind: BoilerplateKind): [phrase: string, kind: BoilerplateKind][] {
  return phrases.map((phrase) => [phrase, kind]);
}

/** No phrase of the tables is longer. */
const LONGEST_KEY = 40;

/** Classifies a folded line of up to 60 units by its words: «ارسال نظر», «انتهای پیام/ز», «نسخه چاپی | پرینت»; `null` for any other. */
export function boilerplateKind(folded: string): BoilerplateKind | null {
  const isKeyLength = folded.length <= LONGEST_KEY;
  const kind = isKeyLength ? phraseOf(kinds(), folded) : undefined;
  if (kind) return kind;
  if (isEndMarkAt(folded) || isDeskCode(folded)) return 'end';
  if (isKeyLength && !hasTwoLetters(folded)) return HAS_DIGIT.test(folded) ? null : 'boilerplate';
  return isButtonRow(folded) || isClockOfPlaces(folded) || isSectionMenu(folded) ? 'boilerplate' : null;
}

function hasTwoLetters(folded: string): boolean {
  let letters = 0;
  const { length } = folded;
  for (let at = 0; at < length && letters < 2; at++) if (isLetter(codeUnitAt(folded, at))) letters++;
  return letters === 2;
}

const HAS_DIGIT = /[0-9]/;
const HAS_LETTER = /\p{L}/u;
const BARS = /[|•·]/;

/** «نسخه چاپی | ارسال به دوستان», «صفحه نخست | سیاسی | ورزشی» */
function isButtonRow(folded: string): boolean {
  if (!BARS.test(folded)) return false;
  return folded.split(BARS).every((part) => {
    return !HAS_LETTER.test(part) || phraseOf(kinds(), part) === 'boilerplate' || readSectionLine(part).length > 0;
  });
}

/** «تهران ۰۶:۵۵ / کابل ۰۷:۵۵» */
function isClockOfPlaces(folded: string): boolean {
  const places = clockPlaces();
  if (!folded.includes(':') || !beginsWith(places, folded)) return false;
  const { length } = folded;
  for (let at = 0; at < length; at++) {
    const isWordStart = folded[at] !== ' ' && (at === 0 || folded[at - 1] === ' ');
    if (isWordStart && !isAsciiDigit(codeUnitAt(folded, at)) && folded[at] !== '/' && !beginsWith(places, folded, at)) return false;
  }
  return true;
}

const MOST_PUBLISHER_WORDS = 3;

/** True if a text has at most `most` words. */
function isWithinWords(text: string, most: number): boolean {
  let space = -1;
  for (let words = 1; words <= most; words++) {
    space = text.indexOf(' ', space + 1);
    if (space < 0) return true;
  }
  return false;
}

/** «خبرگزاری نمونه», «نمونه نیوز» */
export function namesPublisher(folded: string): boolean {
  if (beginsWith(publishers(), folded)) return true;
  const last = folded.lastIndexOf(' ');
  return last >= 0 && isWithinWords(folded, MOST_PUBLISHER_WORDS) && phraseOf(publisherEndings(), folded, last + 1) === true;
}
