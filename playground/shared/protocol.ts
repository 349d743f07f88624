/** Messages between the page and the worker. Neither side imports anything else of the other. */
import type { Article, ArticleSpans, NormalizeOptions, RuleName, Span } from 'matn';
import type { HtmlDiagnostic } from 'matn/html';

/** An edit as the page explains it. */
export interface ShownEdit {
  /** Truncated; see {@link ShownEdit.originalLength}. */
  original: string;
  originalLength: number;
  text: string;
  /** Empty if an edit of HTML could not be traced to a rule. */
  rules: RuleName[];
  confidence: number | undefined;
}

/** Words with adjacent edits: marked, clicked and explained together. Offsets count from the start of the page. */
export interface ShownMark extends Span {
  outputStart: number;
  outputEnd: number;
  /** The original text, truncated. */
  before: string;
  edits: ShownEdit[];
}

/** A part of the text with its edits. Offsets of marks count from `start`. */
export interface Page extends Span {
  index: number;
  /** The shown part of the input: less than `[start, end)` if a line is very long. */
  input: string;
  /** The same of the output. */
  output: string;
  marks: ShownMark[];
  /** Number of edits of this page without a mark. */
  unmarked: number;
}

export type Reading = 'text' | 'html';

/** A text with the options to normalize it. */
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
  /** Words of `options.words` that were left out, since normalization itself would change them. */
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
  /** Differences are `marked`: of matn from the input, of the others from matn. */
  parts: { text: string; marked: boolean }[];
  milliseconds: number;
  error: string | null;
}

export interface CompareResult {
  texts: ComparedText[];
  /** True if the text was longer than the compared part. */
  cut: boolean;
}

export interface ArticleSettings {
  url: string;
  /** An ISO instant, or an empty text. */
  reference: string;
}

/** The place of a mark: the index of its page, and its index in the page (-1: before the first). */
export interface MarkPlace {
  page: number;
  mark: number;
}

/** Each job with its input and result. */
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
