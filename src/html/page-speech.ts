import { readPageLines } from '../article/page-lines.js';
import { textKey } from '../article/text-key.js';
import { lazy } from '../core/lazy.js';
import { fold } from '../persian/fold.js';
import { hasPhrase, lazyPhraseSet } from '../persian/phrase-table.js';
import { COMMENT_HEADINGS } from './comment-words.js';
import { BUTTON_WORDS, PAGE_PHRASES } from './tool-words.js';

const phrases = /* @__PURE__ */ lazy(() => PAGE_PHRASES.map(textKey));

/** True if a text speaks of the page or its publisher, not of the story: «تمامی حقوق محفوظ است.» */
export function speaksOfPage(text: string): boolean {
  const key = textKey(text);
  return phrases().some((phrase) => key.includes(phrase));
}

const buttonWords = /* @__PURE__ */ lazy(() => new Set(BUTTON_WORDS.map(textKey)));

/** True if one of the words is of buttons and menus: «خبر بعدی». */
export function hasButtonWord(text: string): boolean {
  return text.split(' ').some((word) => buttonWords().has(textKey(word)));
}

const commentHeadings = /* @__PURE__ */ lazyPhraseSet(COMMENT_HEADINGS);
/** In UTF-16 code units. */
const LONGEST_HEADING = 40;

/** True for a heading that ends an article: «نظرات (۸)», «انتهای پیام». */
export function endsArticle(text: string): boolean {
  if (text === '' || text.length > LONGEST_HEADING) return false;
  return hasPhrase(commentHeadings(), fold(text).text) || readPageLines(text).some(({ kind }) => kind === 'end');
}

/** True for a heading of a part of the page: «درباره ما», «خبرنامه», «مطالب مرتبط». */
export function isPageHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && readPageLines(text).some(({ kind }) => kind !== 'text');
}
