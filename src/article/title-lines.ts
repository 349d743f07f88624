import { boilerplateKind } from './boilerplate.js';
import { isEndMarkAt } from './end-of-article.js';
import type { HeaderText } from './header.js';
import { isTitleOrText, type PageLine } from './page-line.js';
import { isParagraphLine } from './page-lines.js';

/** Places of the article on its page, as numbers of lines. */
export interface TitleLines {
  /** The headline; without one, the first line as long as a title; -1 if there is none. */
  headline: number;
  /** True if a headline was found. */
  isFound: boolean;
  /** Kicker, headline and lead. */
  titles: ReadonlySet<number>;
  /** The first paragraph below the headline; the number of lines if there is none. */
  text: number;
  /** The heading of comments, tags or other stories below the text; the number of lines if there is none. */
  end: number;
}

const ENDS: readonly (PageLine['kind'] | null)[] = ['end', 'related', 'tags'];

/** Finds the places of the titles that were read. */
export function titleLines(raw: string, lines: readonly PageLine[], { kicker, headline, lead }: HeaderText): TitleLines {
  const lineOf = (offset: number): number => lines.findIndex(({ span }) => span.start <= offset && offset < span.end);
  const titles = new Set([kicker, headline, lead].flatMap((title) => (title ? [lineOf(title.start)] : [])));
  const found = headline ? lineOf(headline.start) : -1;
  const first = found < 0 ? lines.findIndex(isTitleOrText) : found;
  const text = orLast(lines, (line, at) => at > first && isParagraphLine(raw, line));
  const end = orLast(lines, ({ folded }, at) => at > text && folded !== null && isHeading(folded));
  return { headline: first, isFound: found >= 0, titles, text, end };
}

/** True for «نظرات», «مطالب مرتبط», «برچسب ها»: below it nothing is the article's. A date below «انتهای پیام» may be. */
function isHeading(folded: string): boolean {
  return folded.length <= LONGEST_HEADING && ENDS.includes(boilerplateKind(folded)) && !isEndMarkAt(folded);
}

const LONGEST_HEADING = 60;

function orLast(lines: readonly PageLine[], isWanted: (line: PageLine, at: number) => boolean): number {
  const at = lines.findIndex(isWanted);
  return at < 0 ? lines.length : at;
}
