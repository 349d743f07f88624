import { isPhrase, phraseSet } from '../article/labels.js';
import { readPageLines } from '../article/page-lines.js';
import { letterKey } from '../text/compare.js';
import { fold } from '../text/fold.js';
import type { PhraseTable } from '../text/phrases.js';
import type { Confidence } from '../types.js';
import { type HtmlLine, joinLines } from './page-lines.js';
import { asValue, type Value } from './values.js';

/** How other stories are announced in the middle of a text. */
const RELATED_STORIES: readonly string[] = [
  'بیشتر بخوانید',
  'بیشتر بخوان',
  'بیشتر',
  'همچنین بخوانید',
  'بخوانید',
  'حتما بخوانید',
  'اخبار مرتبط',
  'خبر مرتبط',
  'خبرهای مرتبط',
  'مطالب مرتبط',
  'مطلب مرتبط',
  'مرتبط',
];

let phrases: PhraseTable<true> | undefined;

/** What a paragraph is to be told from. */
export interface KnownTexts {
  headline: string | null;
  lead: string | null;
}

/**
 * The paragraphs of a body, up to the mark that ends it, without labels, buttons, announcements of other stories and the links
 * under these, and without headline and lead, which often stand there again.
 */
export function readBody(lines: readonly HtmlLine[], known: KnownTexts, by: string, confidence: Confidence): Value<string>[] {
  const { text, starts, toSource } = joinLines(lines);
  const taken = new Set([known.headline, known.lead].flatMap((one) => (one ? [keyOf(one)] : [])));
  const links = new Set(starts.filter((_, index) => lines[index]?.isLink));
  const paragraphs: Value<string>[] = [];
  let isAmongRelated = false;
  for (const { kind, span } of readPageLines(text)) {
    if (kind === 'end') break;
    const paragraph = text.slice(span.start, span.end);
    const announces = announcesStories(paragraph);
    isAmongRelated = announces || (isAmongRelated && links.has(span.start));
    if (isAmongRelated || kind !== 'text' || !HAS_LETTER.test(paragraph) || taken.has(keyOf(paragraph))) continue;
    paragraphs.push(asValue({ text: paragraph, span: toSource(span) }, by, confidence));
  }
  return paragraphs;
}

const LONGEST_ANNOUNCEMENT = 160;

/** «بیشتر بخوانید», «بیشتر بخوانید: …», but not «بیشتر مردم گفتند: …». */
function announcesStories(paragraph: string): boolean {
  if (paragraph.length > LONGEST_ANNOUNCEMENT) return false;
  phrases ??= phraseSet(RELATED_STORIES);
  const folded = fold(paragraph).text;
  const colon = folded.indexOf(':');
  return isPhrase(phrases, colon < 0 ? folded : folded.slice(0, colon));
}

const HAS_LETTER = /\p{L}/u;

export function keyOf(text: string): string {
  return letterKey(fold(text).text);
}
