/** What the page asks of the worker, and what comes back. Both sides import nothing else of each other. */
import type { Article, ArticleSpans, NormalizeOptions, RuleName, Span } from 'matn';
import type { HtmlDiagnostic } from 'matn/html';

export interface ShownEdit extends Span {
  /** Cut at a length; see {@link ShownEdit.originalLength}. */
  original: string;
  originalLength: number;
  text: string;
  rules: RuleName[];
  confidence: number | undefined;
  /** Where its text stands in the output of its page. */
  outputStart: number;
  outputEnd: number;
}

/** A stretch of the text with its edits. Offsets of edits count from `start`. */
export interface Page extends Span {
  index: number;
  /** What is shown of the input: less than `[start, end)` where a line is very long. */
  input: string;
  /** The same of the output. */
  output: string;
  edits: ShownEdit[];
  /** Edits of this page that are not among `edits`. */
  unmarked: number;
}

export interface NormalizedResult {
  pages: number;
  edits: number;
  counts: Partial<Record<RuleName, number>>;
  length: number;
  page: Page;
}

export type Reading = 'text' | 'html';

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
  reading: Reading | 'auto';
  url: string;
  /** An ISO instant, or nothing. */
  reference: string;
}

/** Each job with what it takes and gives. */
export interface Jobs {
  normalize: { takes: { text: string; options: NormalizeOptions }; gives: NormalizedResult };
  page: { takes: { index: number }; gives: Page | null };
  findRule: { takes: { rule: RuleName; after: { page: number; edit: number } }; gives: { page: Page; edit: number } | null };
  whole: { takes: Record<string, never>; gives: string };
  plain: { takes: { text: string; options: NormalizeOptions }; gives: string };
  article: { takes: { text: string; options: NormalizeOptions; settings: ArticleSettings }; gives: ArticleResult };
  compare: { takes: { text: string; options: NormalizeOptions }; gives: CompareResult };
  read: { takes: { file: File }; gives: string };
}

export type JobName = keyof Jobs;

export type Request = { [Name in JobName]: { id: number; name: Name; input: Jobs[Name]['takes'] } }[JobName];

export type Reply =
  | { id: number; kind: 'progress'; done: number; total: number }
  | { id: number; kind: 'done'; result: unknown }
  | { id: number; kind: 'failed'; message: string };

export type Progress = (done: number, total: number) => void;
