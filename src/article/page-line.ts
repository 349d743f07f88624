import { letterKey } from '../text/compare.js';
import { isDigit, rawEnd, rawStart } from '../text/fold.js';
import type { PhraseTable } from '../text/phrases.js';
import type { Span } from '../types.js';
import { isEndLine } from './end-marks.js';
import { beginsWith, isPhrase, phraseSet, readLabel } from './labels.js';
import { splitTail } from './line-tail.js';
import { type LineText, lineText } from './line-text.js';
import { isProse, type MetaItem, readMetaLine } from './meta-line.js';
import {
  BODY_OPENINGS,
  CLOCK_PLACES,
  FURNITURE,
  PUBLISHER_ENDINGS,
  PUBLISHER_WORDS,
  RELATED_HEADINGS,
  TAG_HEADINGS,
} from './page-words.js';
import { readNames } from './person-names.js';
import { readSectionLine } from './section-line.js';
import { readSiteLine, type SiteLine } from './site-line.js';

/** A line of a page that is not blank, and what it is. */
export interface PageLine {
  span: Span;
  /** Blank lines stand before it. */
  gap: boolean;
  /** `related`, `tags`: the heading of a list of them. */
  kind: 'site' | 'meta' | 'section' | 'byline' | 'furniture' | 'related' | 'tags' | 'end' | 'text';
  items: MetaItem[];
  site: SiteLine | null;
  /** The sections or persons that a line of that kind names. */
  names: Span[];
  /** What a text line is no headline for: the name of the publisher, foreign script, a number. */
  aside: 'publisher' | 'foreign' | 'number' | null;
  opensBody: boolean;
}

/** Furniture and names are shorter. */
const LONGEST_NAME = 60;

interface WordSets {
  furniture: PhraseTable<true>;
  related: PhraseTable<true>;
  clockPlaces: PhraseTable<true>;
  bodyOpenings: PhraseTable<true>;
  publishers: PhraseTable<true>;
  publisherEndings: PhraseTable<true>;
  tagHeadings: PhraseTable<true>;
}

let sets: WordSets | undefined;

function wordSets(): WordSets {
  sets ??= {
    furniture: phraseSet(FURNITURE),
    related: phraseSet(RELATED_HEADINGS),
    clockPlaces: phraseSet(CLOCK_PLACES),
    bodyOpenings: phraseSet(BODY_OPENINGS),
    publishers: phraseSet(PUBLISHER_WORDS),
    publisherEndings: phraseSet(PUBLISHER_ENDINGS),
    tagHeadings: phraseSet(TAG_HEADINGS),
  };
  return sets;
}

export function pageLine(span: Span, gap: boolean, kind: PageLine['kind'], more: Partial<PageLine> = {}): PageLine {
  return { span, gap, kind, items: [], site: null, names: [], aside: null, opensBody: false, ...more };
}

/** What a line is; two page lines where text and labels share it. */
export function readLine(line: LineText, gap: boolean): PageLine[] {
  const { raw, span } = line;
  const named = isShort(line) ? readNamedLine(line, gap) : null;
  if (named) return [named];
  const meta = readMetaLine(line);
  if (meta) {
    const metaLine = pageLine(span, gap, 'meta', { items: meta.items });
    return meta.rest && isProse(raw, meta.rest) ? [metaLine, textLine(lineText(raw, meta.rest), false)] : [metaLine];
  }
  const tail = splitTail(line);
  if (!tail) return [textLine(line, gap)];
  return [textLine(lineText(raw, tail.text), gap), pageLine(tail.meta.span, false, 'meta', { items: tail.meta.items })];
}

const BARS = /[|•·]/;
const LONGEST_LETTER = 1;

/** A button, a single letter, a rule of marks, or several of them: «نسخه چاپی | ارسال به دوستان». */
function isFurniture(folded: string, key: string): boolean {
  if (wordSets().furniture.get(key)) return true;
  if (key.length <= LONGEST_LETTER) return !HAS_DIGIT.test(folded);
  if (!BARS.test(folded)) return false;
  return folded
    .split(BARS)
    .every((part) => isPhrase(wordSets().furniture, part) || readSectionLine(part).length > 0 || letterKey(part) === '');
}

const HAS_DIGIT = /\d/;

function isShort({ span }: LineText): boolean {
  return span.end - span.start <= LONGEST_NAME;
}

/** A short line that its words alone make known. */
function readNamedLine(line: LineText, gap: boolean): PageLine | null {
  const { span, folded } = line;
  const { related, tagHeadings } = wordSets();
  const key = letterKey(folded.text);
  if (isEndLine(folded.text)) return pageLine(span, gap, 'end');
  if (isFurniture(folded.text, key) || isClockOfPlaces(folded.text)) {
    return pageLine(span, gap, 'furniture');
  }
  if (related.get(key)) return pageLine(span, gap, 'related');
  if (tagHeadings.get(key)) return pageLine(span, gap, 'tags');
  const sections = readLabel(folded.text, 0)?.role === 'section' ? [] : readSectionLine(folded.text);
  if (sections.length > 0) return pageLine(span, gap, 'section', { names: sections.map((range) => rawRange(line, range)) });
  const names = readNames(folded.text);
  return names.length > 0 ? pageLine(span, gap, 'byline', { names: names.map((range) => rawRange(line, range)) }) : null;
}

function rawRange({ folded }: LineText, { start, end }: Span): Span {
  return { start: rawStart(folded, start), end: rawEnd(folded, end) };
}

/** «تهران ۰۶:۵۵ / کابل ۰۷:۵۵» */
function isClockOfPlaces(folded: string): boolean {
  const places = wordSets().clockPlaces;
  if (!beginsWith(places, folded) || !folded.includes(':')) return false;
  for (let at = 0; at < folded.length; at++) {
    const isWordStart = folded[at] !== ' ' && (at === 0 || folded[at - 1] === ' ');
    if (isWordStart && !isDigit(folded.charCodeAt(at)) && folded[at] !== '/' && !beginsWith(places, folded, at)) return false;
  }
  return true;
}

const HAS_PERSIAN_SCRIPT = /\p{Script=Arabic}/u;
const ONLY_DIGITS = /^\d+$/;

function textLine(line: LineText, gap: boolean): PageLine {
  const { raw, span, folded } = line;
  const site = readSiteLine(raw, span);
  if (site) return pageLine(span, gap, 'site', { site });
  const words = wordSets();
  const opensBody = beginsWith(words.bodyOpenings, folded.text);
  if (isShort(line) && ONLY_DIGITS.test(folded.text)) return pageLine(span, gap, 'text', { aside: 'number' });
  if (!HAS_PERSIAN_SCRIPT.test(folded.text)) return pageLine(span, gap, 'text', { aside: 'foreign' });
  if (isShort(line) && namesPublisher(folded.text)) return pageLine(span, gap, 'text', { aside: 'publisher' });
  return pageLine(span, gap, 'text', { opensBody });
}

const MOST_PUBLISHER_WORDS = 3;

/** «خبرگزاری نمونه», «نمونه نیوز» */
function namesPublisher(folded: string): boolean {
  const { publishers, publisherEndings } = wordSets();
  if (beginsWith(publishers, folded)) return true;
  const names = folded.split(' ');
  return names.length > 1 && names.length <= MOST_PUBLISHER_WORDS && isPhrase(publisherEndings, names.at(-1) ?? '');
}
