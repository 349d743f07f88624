import { RIGHTS_WORDS } from '../generated/words/dated-lines.js';
import { COMMENT_COUNTS } from '../generated/words/dates-of-others.js';
import { fold } from '../persian/fold.js';
import { lazyPhraseSet, phraseOf } from '../persian/phrase-table.js';
import { hasVerb, holdsPhrase } from './dated-line-score.js';
import { isTitleOrText, type PageLine } from './page-line.js';
import { isParagraphLine } from './page-lines.js';
import type { PlacedItem } from './placed-item.js';
import { textKey } from './text-key.js';
import type { TitleLines } from './title-lines.js';

/** A page with the places of its titles. */
export interface DatedPage {
  raw: string;
  lines: readonly PageLine[];
  items: readonly PlacedItem[];
  titles: TitleLines;
}

/** True if a date is that of another story or of a comment: it stands in a list above the headline, or below the text and not alone. */
export function isOfEntry(page: DatedPage, placed: PlacedItem): boolean {
  const { item, line } = placed;
  const { end, headline, isFound, text } = page.titles;
  if (item.role === 'published') return line > end && !isBesideLabel(page, line) && page.items.some((other) => isOwn(page, other));
  if (item.role !== 'date') return false;
  if (line > text) return line > end || (item.basis !== 'title' && isBelowWithOthers(page, line));
  return isFound && line < headline && isAboveWithOthers(page, placed);
}

/** True for a date above the end of the article, with a label or beside the headline. */
function isOwn({ titles }: DatedPage, { item, line, date }: PlacedItem): boolean {
  if (!date || line >= titles.end) return false;
  return item.role === 'published' || (item.role === 'date' && line < titles.text);
}

/** A code, or a label of publication, on the line or beside it. */
function isBesideLabel({ lines }: DatedPage, at: number): boolean {
  return [lines[at], lines[at - 1], lines[at + 1]].some(
    (line, index) => line?.items.some(({ role }) => role === 'code' || (index > 0 && role === 'published')) ?? false,
  );
}

const SENTENCE_END = /[.!?؟…»:]$/;

/**
 * Below the text, and not directly below the lead: words follow the date, a title stands above it, or comments have begun. A single date
 * directly below a paragraph stays the article's, whatever line follows it.
 */
function isBelowWithOthers(page: DatedPage, at: number): boolean {
  const { lines, titles } = page;
  if (isBesideLabel(page, at) || titles.titles.has(at - 1)) return false;
  const line = lines[at] as PageLine;
  if (isAboveText(page, at) && (!endsText(page, at - 1) || isOfList(page, at) || (line.gap && hasVerb(foldedOf(page, at + 1)))))
    return true;
  if (isUnderTitle(page, at) && (!line.gap || page.items.some((other) => other.line !== at && isBareBelow(page, other)))) return true;
  return hasComment(page, at);
}

/** True if words of a title or comment follow directly. */
function isAboveText(page: DatedPage, at: number): boolean {
  const below = page.lines[at + 1];
  return below !== undefined && !below.gap && below.kind === 'text' && below.aside === null && !isFootLine(foldedOf(page, at + 1));
}

const rights = /* @__PURE__ */ lazyPhraseSet(RIGHTS_WORDS);
const HASHTAG = '#';

/** «تمامی حقوق محفوظ است», «#برف #تهران», «پایان»: the date above such a line may be that of the article. */
function isFootLine(folded: string): boolean {
  return folded.startsWith(HASHTAG) || !folded.trim().includes(' ') || holdsPhrase(rights(), folded);
}

function foldedOf({ raw, lines }: DatedPage, at: number): string {
  const { folded, span } = lines[at] as PageLine;
  return folded ?? fold(raw, span.start, span.end).text;
}

const TEXT_END = /[.!?؟…»]$/;

/** True for the last line of a text: a paragraph, a sentence or an end mark. */
function endsText({ raw, lines }: DatedPage, at: number): boolean {
  const line = lines[at];
  if (!line || line.kind === 'end' || isParagraphLine(raw, line)) return true;
  return line.kind === 'text' && TEXT_END.test(raw.slice(line.span.start, line.span.end));
}

/** True if words follow another date below the text as well. */
function isOfList(page: DatedPage, at: number): boolean {
  return page.items.some(({ item, line }) => item.role === 'date' && line !== at && line > page.titles.text && isAboveText(page, line));
}

/** True if the line above is as long as a title, and neither a paragraph nor a sentence. */
function isUnderTitle({ raw, lines }: DatedPage, at: number): boolean {
  const above = lines[at - 1];
  if (!above || !isTitleOrText(above) || isParagraphLine(raw, above)) return false;
  return !SENTENCE_END.test(raw.slice(above.span.start, above.span.end));
}

/** Two dates below the text, each under a title, are those of a list, also with blank lines between. */
function isBareBelow(page: DatedPage, { item, line }: PlacedItem): boolean {
  return item.role === 'date' && line > page.titles.text && isUnderTitle(page, line);
}

const commentCounts = /* @__PURE__ */ lazyPhraseSet(COMMENT_COUNTS);
const COMMENT_KINDS: readonly PageLine['kind'][] = ['text', 'byline'];

/** «۳ دیدگاه» below the text, with a name or words between it and the date. */
function hasComment({ lines, titles }: DatedPage, at: number): boolean {
  const count = lines.findIndex(({ kind, folded }, index) => index > titles.text && kind === 'boilerplate' && isCommentCount(folded));
  return count >= 0 && lines.slice(count + 1, at).some(({ kind }) => COMMENT_KINDS.includes(kind));
}

function isCommentCount(folded: string | null): boolean {
  return folded !== null && phraseOf(commentCounts(), folded) === true;
}

/** Above the headline, directly beside another title, if the headline has a date of its own, or several such dates make a list. */
function isAboveWithOthers(page: DatedPage, placed: PlacedItem): boolean {
  if (!isBesideOtherTitle(page, placed)) return false;
  return page.items.some((other) => {
    if (other.line === placed.line || !other.date) return false;
    return isBesideOtherTitle(page, other) ? isApart(page, placed.line) : isOwn(page, other) || isAloneBelow(page, other);
  });
}

function isBesideOtherTitle(page: DatedPage, { item, line }: PlacedItem): boolean {
  if (item.role !== 'date' || line >= page.titles.headline || isBesideLabel(page, line)) return false;
  return isOtherTitle(page, line - 1) || isOtherTitle(page, line + 1);
}

function isAloneBelow(page: DatedPage, { item, line }: PlacedItem): boolean {
  const { text, end } = page.titles;
  return item.role === 'date' && line > text && line < end && !isBelowWithOthers(page, line);
}

/** True if blank lines stand between a date and the headline. */
function isApart({ lines, titles }: DatedPage, at: number): boolean {
  return lines.slice(at + 1, titles.headline + 1).some(({ gap }) => gap);
}

/** A line as long as a title that is not the article's: neither kicker nor a copy of the headline. */
function isOtherTitle({ raw, lines, titles }: DatedPage, at: number): boolean {
  const line = lines[at];
  if (!line || !isTitleOrText(line) || titles.titles.has(at)) return false;
  const [own, other] = [titles.headline, at].map((index) => {
    const { start, end } = (lines[index] as PageLine).span;
    return textKey(raw.slice(start, end));
  }) as [string, string];
  return !own.includes(other) && !other.includes(own);
}
