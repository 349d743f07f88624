import { READER_NOTICES } from '../generated/words/page-lines.js';
import { fold } from '../persian/fold.js';
import { lazyPhraseSet } from '../persian/phrase-table.js';
import { hasVerb, holdsPhrase } from './dated-line-score.js';
import { isEndMarkAt } from './end-of-article.js';
import { LONGEST_FOLD } from './line-text.js';
import type { PageLine } from './page-line.js';

const notices = /* @__PURE__ */ lazyPhraseSet(READER_NOTICES);
const SHORTEST_PARAGRAPH = 40;
/** A title in a list ends in «؟» or «…», too. */
const SENTENCE_END = '.';
/** Paragraphs in a row that are the text of the article, not the summary of another one. */
const FEWEST_PARAGRAPHS = 2;
/** Fewest words that these paragraphs share with the text above the list. */
const FEWEST_SHARED = 2;

/**
 * Index of the first of two paragraphs in a row below a heading such as «مطالب مرتبط» and its list: the list stands inside the article, and
 * its text goes on, with words of the text above. Above the end mark of the article one paragraph is enough. -1 if there are none.
 */
export function textAfterList(raw: string, lines: readonly PageLine[], from: number): number {
  let first = -1;
  let hasItems = false;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as PageLine;
    if (line.kind === 'end') return isEndMarkAt(line.folded ?? '') ? first : -1;
    if (line.kind === 'boilerplate') continue;
    if (!isParagraph(raw, line)) {
      first = -1;
      hasItems = true;
      continue;
    }
    if (isNotice(raw, line)) return -1;
    if (first < 0) first = at;
    else if (at - first === FEWEST_PARAGRAPHS - 1 && hasItems && sharesWords(raw, lines, from - 1, first)) return first;
  }
  return -1;
}

function isParagraph(raw: string, { kind, aside, span: { start, end } }: PageLine): boolean {
  return kind === 'text' && aside === null && end - start >= SHORTEST_PARAGRAPH && raw[end - 1] === SENTENCE_END;
}

/** «پیام¦هایی که حاوی تهمت باشد منتشر نخواهد شد.» */
function isNotice(raw: string, line: PageLine): boolean {
  return holdsPhrase(notices(), beginningOf(raw, line));
}

function beginningOf(raw: string, { span: { start, end } }: PageLine): string {
  return fold(raw, start, Math.min(end, start + LONGEST_FOLD)).text;
}

/** Lines above the heading that are read. */
const MOST_LINES_ABOVE = 8;

/** True if both paragraphs share words with the lines above the heading of the list. */
function sharesWords(raw: string, lines: readonly PageLine[], heading: number, first: number): boolean {
  const above = new Set<string>();
  for (const line of lines.slice(Math.max(0, heading - MOST_LINES_ABOVE), heading))
    if (line.kind === 'text') for (const word of wordsOf(raw, line)) above.add(word);
  const shared = new Set<string>();
  for (const line of lines.slice(first, first + FEWEST_PARAGRAPHS)) {
    const found = wordsOf(raw, line).filter((word) => above.has(word));
    if (found.length === 0) return false;
    for (const word of found) shared.add(word);
  }
  return shared.size >= FEWEST_SHARED;
}

const WORD = /\p{L}+/gu;
/** Shorter words are particles. */
const SHORTEST_WORD = 4;

function wordsOf(raw: string, line: PageLine): string[] {
  return (beginningOf(raw, line).match(WORD) ?? []).filter((word) => word.length >= SHORTEST_WORD && !hasVerb(word));
}
