import type { Side } from '../core/offsets.js';
import type { Span } from '../core/spans.js';

export type { Span } from '../core/spans.js';

/** A part of a text and its place. */
export interface Segment extends Span {
  readonly text: string;
}

/** How far half-spaces (ZWNJ, U+200C) are corrected. Each level includes the levels after it. */
export type ZwnjLevel = 'restore' | 'affixes' | 'clean' | 'keep';

/** The name of a rule, `stage/name`. `matn.config.schema.json` of the package lists them. */
export type { RuleName } from '../generated/rules.js';

import type { RuleName } from '../generated/rules.js';
import type { HalfSpaceModel } from '../zwnj-model/model.js';

/** The options of {@link normalize}, all optional. */
export interface NormalizeOptions {
  /** Default `'restore'`. */
  zwnj?: ZwnjLevel;
  /** Lower bound of the likelihood of a restored half-space, 0–1; less than 0.1 counts as 0.1. The default favours precision. */
  confidence?: number;
  /** ZWNJ after a letter that does not join (ا د ذ ر ز ژ و): as written, never, or at every affix. Default `'keep'`. */
  zwnjAfterNonJoiner?: 'keep' | 'remove' | 'add';
  /** Default `'keep'`: Arabic-Indic digits (٤٥٦) become Persian in Persian text, all others stay. */
  digits?: 'keep' | 'persian' | 'latin';
  /** `'guillemets'` turns "…" and “…” into «…» in Persian text. Default `'keep'`. */
  quotes?: 'keep' | 'guillemets';
  /** The ezafe of a word in silent ه: a hamza above it (`'hamza'`), or a half-space and ی (`'yeh'`). Default `'keep'`. */
  ezafe?: 'keep' | 'hamza' | 'yeh';
  /**
   * `'soft'` for wrapped text such as e-mail: half-spaces are decided as if a single line break were a space. The break stays, and a
   * half-space is put before it. Not available in `normalizeStream`. Default `'hard'`: a decision never crosses a line break.
   */
  lineBreaks?: 'hard' | 'soft';
  /** `'verse'` for poems and old prose: half-spaces of verbs and affixes only, and of almost certain compounds. Default `'prose'`. */
  register?: 'prose' | 'verse';
  /** Rules to switch off, and rules that are off by default to switch on. */
  rules?: { off?: readonly RuleName[]; on?: readonly RuleName[] };
  /**
   * Words in your spelling, in Persian letters and half-spaces. They are corrected in every inflection at the levels `'restore'` and
   * `'affixes'`, and exempt from all other rules of half-spaces. See `docs/words.md`.
   */
  words?: readonly string[];
  /** The model that scores half-spaces, beside the lexicon. Default: the bundled one; `null`: lexicon and rules only. */
  model?: HalfSpaceModel | null;
}

/** One change: `original` at `[start, end)` of the original text became `text`. */
export interface Edit extends Span {
  readonly original: string;
  readonly text: string;
  /** The rules that made the change, in the order of their application. */
  readonly rules: RuleName[];
  /**
   * How likely a restored half-space is right, 0–1: the probability of the model, or 1 where the lexicon alone decides. Absent from all
   * other edits: letters, spaces, marks, half-spaces that were written, and `words`.
   */
  readonly confidence?: number;
}

export type { Side } from '../core/offsets.js';

export interface NormalizedText {
  readonly text: string;
  /** In the order of the original, never overlapping. */
  readonly edits: Edit[];
  /** Maps an offset of `text` to one of the original. Default side `'before'`. */
  toOriginal(offset: number, side?: Side): number;
  /** Maps an offset of the original to one of `text`. Default side `'before'`. */
  toNormalized(offset: number, side?: Side): number;
}

declare const lexiconAndModel: unique symbol;

/** The data of `matn/data` and `matn/data/lexicon`, for `createNormalizer` of `matn/light`. */
export interface NormalizerData {
  readonly [lexiconAndModel]: true;
}

export interface Normalizer {
  normalize(text: string): string;
  normalizeWithEdits(text: string): NormalizedText;
  isNormalized(text: string): boolean;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** A part of a date that was assumed, not written. */
export type ImpliedPart = 'day' | 'month' | 'year' | 'century' | 'calendar' | 'time-zone';

export interface ArticleDate {
  /** As written. */
  readonly text: string;
  /** `'2021-12-22T21:58:00+03:30'`, or `'2021-12-22'` without a time. */
  readonly iso: string;
  /** The calendar of the written date. */
  readonly calendar: 'jalali' | 'gregorian' | 'islamic';
  /** True for Islamic dates: they are tabular and may be a day off. */
  readonly approximate: boolean;
  readonly jalali: YearMonthDay;
  readonly gregorian: YearMonthDay;
  readonly islamic: YearMonthDay | null;
  readonly time: TimeOfDay | null;
  /** IANA name: `'Asia/Tehran'` unless an Afghan month, a .af host or the caller says otherwise. */
  readonly timeZone: string;
  readonly implied: ImpliedPart[];
}

export interface DateOptions {
  /**
   * The instant of reference for relative dates and dates without a year: a `Date` or an ISO string with an offset, in the
   * years 1800 to 2150. There is no default.
   */
  reference?: string | Date;
  /** IANA name of the zone of the dates. Default `'Asia/Tehran'`. */
  timeZone?: string;
  /**
   * The day of a date without a year, or of a weekday alone: the nearest to `reference`, the last one up to it, or the next one from it
   * on. Default `'nearest'` for `findDates`, `'past'` for `parseDate`.
   */
  direction?: 'nearest' | 'past' | 'future';
}

/** A date in a text, with its place. */
export interface FoundDate {
  readonly date: ArticleDate;
  readonly span: Span;
}

export interface ArticleOptions extends Omit<DateOptions, 'direction'> {
  /** Address of the page. It gives the site; a .af host gives the zone of Kabul. */
  url?: string;
  /** Options for the fields; `false` leaves them as written. */
  normalize?: NormalizeOptions | false;
}

export interface Article {
  /** Bare host, from `url` or from a line that is a domain or ends in one. */
  readonly site: string | null;
  /** News code in ASCII digits. */
  readonly code: string | null;
  readonly published: ArticleDate | null;
  readonly updated: ArticleDate | null;
  /** روتیتر */
  readonly kicker: string | null;
  /** تیتر */
  readonly headline: string | null;
  /** لید */
  readonly lead: string | null;
  /** The paragraphs. */
  readonly body: string[];
  readonly section: string[];
  readonly authors: string[];
  readonly agency: string | null;
  readonly tags: string[];
  /** The address of the picture of an HTML page, as written; `null` for a text. */
  readonly image: string | null;
  /** The name of the publisher, from an HTML page; `null` for a text. */
  readonly publisher: string | null;
}

/** The part of an article above its body. */
export type Header = Omit<Article, 'body' | 'image' | 'publisher'>;

/** How sure a field of an article is. {@link Edit.confidence} is a number. */
export type FieldConfidence = 'certain' | 'likely' | 'guess';

/** The place of a field in the original, the rule that found it, and the confidence of that rule. */
export interface FieldSpan extends Span {
  readonly by: string;
  readonly confidence: FieldConfidence;
}

export type ArticleSpans = {
  readonly [K in keyof Article]?: NonNullable<Article[K]> extends readonly unknown[] ? FieldSpan[] : FieldSpan;
};

/**
 * The meaning of a date on a page. `page-clock`: the day of the page view; `print`: the day of a printed newspaper, beside the number of
 * its issue or page; `body`: a date in a title or a paragraph.
 */
export type PageDateRole = 'published' | 'updated' | 'page-clock' | 'print' | 'body';

/** A date on a page, with its role and place. */
export interface PageDate {
  readonly role: PageDateRole;
  readonly date: ArticleDate;
  readonly span: FieldSpan;
}

export type { Diagnostic, DiagnosticCode } from './diagnostics.js';

import type { Diagnostic, DiagnosticCode } from './diagnostics.js';

/**
 * A parsed page. `Code`: codes of its diagnostics. `ParsedArticle<string>` is the type of what reads texts and HTML pages alike: the result
 * of `parseArticle` and that of `parseArticleHtml` can be assigned to it.
 */
export interface ParsedArticle<Code extends string = DiagnosticCode> {
  readonly article: Article;
  readonly spans: ArticleSpans;
  /** All dates of the page, in the order of the text, whether or not a field has them. Computed at the first access. */
  readonly dates: PageDate[];
  readonly diagnostics: Diagnostic<Code>[];
}

export interface ParsedHeader {
  readonly header: Header;
  readonly spans: Omit<ArticleSpans, 'body' | 'image' | 'publisher'>;
  /** All dates above the body. Computed at the first access. */
  readonly dates: PageDate[];
  readonly diagnostics: Diagnostic[];
  /** Offset at which the body begins below the titles; the length of the text without a body. */
  readonly bodyStart: number;
}

/** The options of {@link toJsonLd}. */
export interface JsonLdOptions {
  /** The address of the page. */
  url?: string;
  /** The name of the publisher. Default: the article's `publisher`, else its `agency`, else its `site`. */
  publisher?: string;
}

/** A name with its type, as in schema.org. */
export interface NamedJsonLd<Type extends 'Person' | 'Organization'> {
  '@type': Type;
  name: string;
}

/** A schema.org NewsArticle. Unknown properties are left out. */
export interface NewsArticleJsonLd {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
  inLanguage: 'fa';
  headline?: string;
  /** The kicker, روتیتر, without the mark between it and the headline. */
  alternativeHeadline?: string;
  /** The lead, لید. */
  abstract?: string;
  /** ISO 8601: with an offset if the time is known, else a date. */
  datePublished?: string;
  dateModified?: string;
  articleSection?: string[];
  author?: NamedJsonLd<'Person'>[];
  publisher?: NamedJsonLd<'Organization'>;
  /** The source agency, if another organization publishes the article. */
  sourceOrganization?: NamedJsonLd<'Organization'>;
  /** The news code. */
  identifier?: string;
  keywords?: string[];
  /** The address of a picture. */
  image?: string;
  url?: string;
  mainEntityOfPage?: { '@type': 'WebPage'; '@id': string };
  /** The paragraphs, an empty line between them. */
  articleBody?: string;
}
