/** What the page asks of the worker, and what comes back. Both sides import nothing else of each other. */
import type { Article, ArticleSpans, NormalizeOptions, RuleName, Span } from 'matn';
import type { HtmlDiagnostic } from 'matn/html';

/** An edit as the page explains it. */
export interface ShownEdit {
  /** Cut at a length; see {@link ShownEdit.originalLength}. */
  original: string;
  originalLength: number;
  text: string;
  /** None where an edit of HTML could not be traced to a rule. */
  rules: RuleName[];
  confidence: number | undefined;
}

/** The words with neighbouring edits in them: marked, hit and explained as one. Offsets count from the start of the page. */
export interface ShownMark extends Span {
  outputStart: number;
  outputEnd: number;
  /** What stood there, cut at a length. */
  before: string;
  edits: ShownEdit[];
}

/** A stretch of the text with its edits. Offsets of marks count from `start`. */
export interface Page extends Span {
  index: number;
  /** What is shown of the input: less than `[start, end)` where a line is very long. */
  input: string;
  /** The same of the output. */
  output: string;
  marks: ShownMark[];
  /** Edits of this page that are in none of `marks`. */
  unmarked: number;
}

export type Reading = 'text' | 'html';

/** A text with the way to normalize it. */
export interface NormalizeInput {
  text: string;
  reading: Reading | 'auto';
  options: NormalizeOptions;
}

export interface NormalizedResult {
  as: Reading;
  pages: number;
  edits: number;
  counts: Partial<Record<RuleName, number>>;
  page: Page;
  /** Words of `options.words` that normalization itself would change: they were left out. */
  refusedWords: string[];
}

export interface ArticleResult {
  as: Reading;
  article: Article;
  spans: ArticleSpans;
  diagnostics: HtmlDiagnostic[];
  json: string;
  jsonLd: string;
}

export interface ComparedText {
  name: 'matn' | 'virastar' | 'persian-tools';
  /** What differs from its neighbour is `marked`: of matn from the input, of the others from matn. */
  parts: { text: string; marked: boolean }[];
  milliseconds: number;
  error: string | null;
}

export interface CompareResult {
  texts: ComparedText[];
  /** The text was longer than what was compared. */
  cut: boolean;
}

export interface ArticleSettings {
  url: string;
  /** An ISO instant, or nothing. */
  reference: string;
}

/** The place of a mark: the index of its page, and its own in the page (-1: before the first). */
export interface MarkPlace {
  page: number;
  mark: number;
}

/** Each job with what it takes and gives. */
export interface Jobs {
  normalize: { takes: NormalizeInput; gives: NormalizedResult };
  page: { takes: { index: number }; gives: Page | null };
  findRule: { takes: { rule: RuleName; after: MarkPlace }; gives: { page: Page; mark: number } | null };
  whole: { takes: Record<string, never>; gives: string };
  plain: { takes: NormalizeInput; gives: string };
  article: { takes: NormalizeInput & { settings: ArticleSettings }; gives: ArticleResult };
  compare: { takes: NormalizeInput; gives: CompareResult };
  read: { takes: { file: File }; gives: string };
}

export type JobName = keyof Jobs;

export type Request = { [Name in JobName]: { id: number; name: Name; input: Jobs[Name]['takes'] } }[JobName];

export type Reply =
  | { id: number; kind: 'progress'; done: number; total: number }
  | { id: number; kind: 'done'; result: unknown }
  | { id: number; kind: 'failed'; message: string };

export type Progress = (done: number, total: number) => void;
