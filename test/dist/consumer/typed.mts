import {
  type Article,
  type ArticleDate,
  type ArticleSpans,
  createNormalizer,
  type Diagnostic,
  type Edit,
  type FieldSpan,
  type FoundDate,
  findDates,
  isNormalized,
  type NewsArticleJsonLd,
  type NormalizedText,
  type NormalizeOptions,
  normalize,
  normalizeWithEdits,
  type ParsedArticle,
  parseArticle,
  parseDate,
  parseHeader,
  type Segment,
  sentences,
  toJsonLd,
  version,
  words,
} from 'matn';
import { type DecodedHtml, decodeHtml, type HtmlDiagnosticCode, normalizeHtml, type ParsedHtmlArticle, parseArticleHtml } from 'matn/html';
import { retextMatn } from 'matn/retext';
import { normalizeJsonl, normalizeStream, type Reject } from 'matn/stream';

const page: ParsedHtmlArticle = parseArticleHtml(new Uint8Array(), { contentType: 'text/html', normalize: false });
const headlineOf = ({ article }: ParsedArticle<string>): string | null => article.headline;
export const headlines = [headlineOf(page), headlineOf(parseArticle('متن'))];
export const headerAsJsonLd: NewsArticleJsonLd = toJsonLd(parseHeader('متن').header);
export const found: FoundDate | undefined = findDates('۱ دی ۱۴۰۰')[0];
export const codes: HtmlDiagnosticCode[] = page.diagnostics.map(({ code }) => code);
export const decoded: DecodedHtml = decodeHtml(new Uint8Array());
export const html: string = normalizeHtml('<p>متن</p>', { zwnj: 'clean' });

const options: NormalizeOptions = { zwnj: 'clean', digits: 'persian', rules: { off: ['characters/kashida'] }, model: null };
export const text: string = normalize('متن', options);
export const normalized: NormalizedText = normalizeWithEdits('متن');
export const firstEdit: Edit | undefined = normalized.edits[0];
export const offset: number = normalized.toOriginal(0, 'after');
export const same: boolean = isNormalized(text) && createNormalizer(options).isNormalized(text);

const parsed = parseArticle('متن', { timeZone: 'Asia/Kabul', normalize: false });
export const article: Article = parsed.article;
export const headline: string | null = article.headline;
export const spans: ArticleSpans = parsed.spans;
export const headlineSpan: FieldSpan | undefined = spans.headline;
export const paragraphSpans: FieldSpan[] | undefined = spans.body;
export const diagnostics: Diagnostic[] = parsed.diagnostics;
export const bodyStart: number = parseHeader('متن').bodyStart;

const date: ArticleDate | null = parseDate('۰۱ دی ۱۴۰۰', { reference: new Date(0) });
export const iso: string | undefined = date?.iso;
export const word: string = version;

export const segments: Segment[] = [...words('متن'), ...sentences('متن')];
export const jsonLd: NewsArticleJsonLd = toJsonLd(article, { url: 'https://kayhan.ir' });
export const plugin: (options?: NormalizeOptions) => unknown = retextMatn;

// @ts-expect-error a level that there is not
normalize('متن', { zwnj: 'all' });
// @ts-expect-error a rule that there is not
normalize('متن', { rules: { off: ['characters/nothing'] } });
// @ts-expect-error an option that may be left out, but not be undefined
normalize('متن', { digits: undefined });
// @ts-expect-error no text
normalize(null);

export const stream: TransformStream<string, string> = normalizeStream({ digits: 'persian' });
export const lines: TransformStream<string, string> = normalizeJsonl({ fields: ['title'], onReject: (reject: Reject) => reject.line });
