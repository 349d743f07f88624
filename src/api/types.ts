import type { Side } from '../core/offsets.js';
import type { Span } from '../core/spans.js';

export type { Span } from '../core/spans.js';

/** A stretch of a text, and where it stood. */
export interface Segment extends Span {
  text: string;
}

/** How far half-spaces (ZWNJ, U+200C) are put right. Each level does what the levels after it do, and more. */
export type ZwnjLevel = 'restore' | 'affixes' | 'clean' | 'keep';

/** The name of a rule, `stage/name`, as `docs/rules.md` lists them. */
export type { RuleName } from '../generated/rules.js';

import type { RuleName } from '../generated/rules.js';
import type { HalfSpaceModel } from '../zwnj-model/model.js';

/** What {@link normalize} takes. Every option may be left out. */
export interface NormalizeOptions {
  /** Default `'restore'`. */
  zwnj?: ZwnjLevel;
  /** How likely a half-space must be to be restored, 0–1. The default favours doing no harm. */
  confidence?: number;
  /** ZWNJ after a letter that does not join (ا د ذ ر ز ژ و): as the writer has it, never, or at every affix. Default `'keep'`. */
  zwnjAfterNonJoiner?: 'keep' | 'remove' | 'add';
  /** Default `'keep'`: Arabic-Indic digits (٤٥٦) become Persian ones in Persian text, all others stay. */
  digits?: 'keep' | 'persian' | 'latin';
  /** `'guillemets'` turns "…" and “…” into «…» in Persian text. Default `'keep'`. */
  quotes?: 'keep' | 'guillemets';
  /** The ezafe of a word in silent ه: with a hamza above it (`'hamza'`), or a half-space and ی (`'yeh'`). Default `'keep'`. */
  ezafe?: 'keep' | 'hamza' | 'yeh';
  /**
   * `'soft'`: the text is wrapped, as e-mail is. A single line break then counts as a space for deciding on half-spaces, and stays where it
   * is; a half-space goes before it. Not for `normalizeStream`. Default `'hard'`: nothing reaches across a line break.
   */
  lineBreaks?: 'hard' | 'soft';
  /** `'verse'`, for poems and old prose: of half-spaces verbs and affixes only, compounds where they are as good as sure. Default `'prose'`. */
  register?: 'prose' | 'verse';
  /** Rules to switch off, and rules that are off by default to switch on. */
  rules?: { off?: readonly RuleName[]; on?: readonly RuleName[] };
  /**
   * Words as you want them, of Persian letters and half-spaces: they are put right in every inflection, at the levels `'restore'` and `'affixes'`,
   * and no other rule of half-spaces touches them. See `docs/words.md`.
   */
  words?: readonly string[];
  /** What weighs half-spaces, with the lexicon. Default: the bundled one; `null`: lexicon and rules only. */
  model?: HalfSpaceModel | null;
}

/** One change: `original` stood at `[start, end)` of the original text and became `text`. */
export interface Edit extends Span {
  original: string;
  text: string;
  /** The rules that made the change, in the order in which they acted. */
  rules: RuleName[];
  /** How likely the change is right, 0–1, where a rule weighs likelihoods: half-spaces. */
  confidence?: number;
}

export type { Side } from '../core/offsets.js';

export interface NormalizedText {
  text: string;
  /** In the order of the original, never overlapping. */
  edits: Edit[];
  /** Takes an offset of `text` to one of the original. Default side `'before'`. */
  toOriginal(offset: number, side?: Side): number;
  /** Takes an offset of the original to one of `text`. Default side `'before'`. */
  toNormalized(offset: number, side?: Side): number;
}

declare const lexiconAndModel: unique symbol;

/** What `matn/data` and `matn/data/lexicon` bring for `createNormalizer` of `matn/light`. */
export interface NormalizerData {
  readonly [lexiconAndModel]: true;
}

export interface Normalizer {
  normalize(text: string): string;
  normalizeWithEdits(text: string): NormalizedText;
  isNormalized(text: string): boolean;
}

export interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

export interface TimeOfDay {
  hour: number;
  minute: number;
  second: number | null;
}

/** What a date did not say and was assumed. */
export type ImpliedPart = 'day' | 'month' | 'year' | 'century' | 'calendar' | 'time-zone';

export interface ArticleDate {
  /** As it stood. */
  text: string;
  /** `'2021-12-22T21:58:00+03:30'`, or `'2021-12-22'` where no time was given. */
  iso: string;
  /** The calendar that the date was written in. */
  calendar: 'jalali' | 'gregorian' | 'islamic';
  /** Islamic dates are tabular: they may be a day off. */
  approximate: boolean;
  jalali: YearMonthDay;
  gregorian: YearMonthDay;
  islamic: YearMonthDay | null;
  time: TimeOfDay | null;
  /** IANA name: `'Asia/Tehran'` unless an Afghan month, a .af host or the caller says otherwise. */
  timeZone: string;
  implied: ImpliedPart[];
}

export interface DateOptions {
  /** The instant to which relative and yearless dates refer: a `Date` or an ISO string with an offset. There is no default. */
  reference?: string | Date;
  /** IANA name of the zone of the dates. Default `'Asia/Tehran'`. */
  timeZone?: string;
  /**
   * Which day a date without a year, or a weekday alone, names: the one nearest to `reference`, the last one up to it or the next one
   * from it on. Default `'nearest'` for `findDates`, `'past'` for `parseDate`.
   */
  direction?: 'nearest' | 'past' | 'future';
}

export interface ArticleOptions extends Omit<DateOptions, 'direction'> {
  /** Address of the page: gives the site, and with .af the zone of Kabul. */
  url?: string;
  /** How the fields are normalized; `false` leaves them as they stand. */
  normalize?: NormalizeOptions | false;
}

export interface Article {
  /** Bare host, from `url` or from a line that is, or ends in, a domain. */
  site: string | null;
  /** News code in ASCII digits. */
  code: string | null;
  published: ArticleDate | null;
  updated: ArticleDate | null;
  /** روتیتر */
  kicker: string | null;
  /** تیتر */
  headline: string | null;
  /** لید */
  lead: string | null;
  /** Paragraphs. */
  body: string[];
  section: string[];
  authors: string[];
  agency: string | null;
  tags: string[];
  /** The address of the picture of a page in HTML, as it stands; `null` for a text. */
  image: string | null;
  /** The name of whoever publishes the page, as a page in HTML gives it; `null` for a text. */
  publisher: string | null;
}

/** An article without its body: what stands above it. */
export type Header = Omit<Article, 'body' | 'image' | 'publisher'>;

export type Confidence = 'certain' | 'likely' | 'guess';

/** Where a field stood in the original, the rule that found it, and how sure that rule is. */
export interface FieldSpan extends Span {
  by: string;
  confidence: Confidence;
}

export type ArticleSpans = { [K in keyof Article]?: NonNullable<Article[K]> extends readonly unknown[] ? FieldSpan[] : FieldSpan };

/**
 * What a date on a page is the date of. `page-clock`: the day on which the page was shown; `print`: the day of a printed newspaper,
 * beside the number of its issue or page; `body`: what a title or a paragraph speaks of.
 */
export type PageDateRole = 'published' | 'updated' | 'page-clock' | 'print' | 'body';

/** A date on a page, with what it is the date of and where it stands. */
export interface PageDate {
  role: PageDateRole;
  date: ArticleDate;
  span: FieldSpan;
}

export type { Diagnostic, DiagnosticCode } from './diagnostics.js';

import type { Diagnostic } from './diagnostics.js';

export interface ParsedArticle {
  article: Article;
  spans: ArticleSpans;
  /** Every date of the page, in the order of the text: those that were taken for a field, and those that were not. They are looked for when they are asked for. */
  readonly dates: PageDate[];
  diagnostics: Diagnostic[];
}

export interface ParsedHeader {
  header: Header;
  spans: Omit<ArticleSpans, 'body' | 'image' | 'publisher'>;
  /** Every date above the body, looked for when they are asked for. */
  readonly dates: PageDate[];
  diagnostics: Diagnostic[];
  /** Offset at which the body begins below the titles: the length of the text where there is none. */
  bodyStart: number;
}

/** What {@link toJsonLd} takes beside the article. */
export interface JsonLdOptions {
  /** The address of the page. */
  url?: string;
  /** The name of whoever publishes the page. Default: the article's `publisher`, else its `agency`, else its `site`. */
  publisher?: string;
}

/** A name with its type, as schema.org has it. */
export interface NamedJsonLd<Type extends 'Person' | 'Organization'> {
  '@type': Type;
  name: string;
}

/** A schema.org NewsArticle. What is not known is left out. */
export interface NewsArticleJsonLd {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
  inLanguage: 'fa';
  headline?: string;
  /** The kicker, روتیتر, without the mark that joined it to the headline. */
  alternativeHeadline?: string;
  /** The lead, لید. */
  abstract?: string;
  /** ISO 8601: with an offset where the time is known, else a date. */
  datePublished?: string;
  dateModified?: string;
  articleSection?: string[];
  author?: NamedJsonLd<'Person'>[];
  publisher?: NamedJsonLd<'Organization'>;
  /** The agency that the news is from, where somebody else publishes it. */
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
