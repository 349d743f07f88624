import type { ArticleOptions, NormalizeOptions } from './api/types.js';
import { assertOptions, kindOf } from './core/assert.js';
import { NORMALIZE_OPTIONS } from './normalize/read-settings.js';
import { createNormalizer } from './normalizer.js';
import { createJsonlStream } from './stream/jsonl-stream.js';
import { normalizeCounted, readArticleTask, readFields } from './stream/record-task.js';
import type { Reject } from './stream/rejects.js';
import { createTextStream } from './stream/text-stream.js';

declare global {
  /** Merges with the one of the DOM or Node. Without both it is empty, so that the declarations hold with `lib: ['es2022']` alone. */
  // biome-ignore lint/suspicious/noExplicitAny: the type parameters of the DOM, which declarations that merge must repeat
  interface TransformStream<I = any, O = any> {}
}

export type { Reject, RejectCode, RejectReason } from './stream/rejects.js';

/**
 * Creates a stream that normalizes text in chunks. The result equals `normalize` of the whole text, however it is cut.
 *
 * @param options those of `normalize`
 * @returns a stream of strings; for bytes put a `TextDecoderStream` before it
 * @throws TypeError for an unknown option or value, and for `lineBreaks: 'soft'`; the stream fails with a TypeError at a chunk that is
 * not a string
 * @example
 * const { body } = await fetch(url);
 * const text = body.pipeThrough(new TextDecoderStream()).pipeThrough(normalizeStream());
 */
export function normalizeStream(options?: NormalizeOptions): TransformStream<string, string> {
  const { normalize } = createNormalizer(options);
  if (options?.lineBreaks === 'soft')
    throw new TypeError("options.lineBreaks: expected 'hard' in a stream, which is cut at line breaks, got 'soft'");
  return createTextStream(normalize);
}

/** The options of {@link normalizeJsonl}. */
export interface NormalizeJsonlOptions extends NormalizeOptions, RejectOptions {
  /** Names of the text fields, at least one: `'title'`, `'meta.lead'`, `'tags.*'` (all elements), `'lead?'` (optional). */
  fields: readonly string[];
}

/** The options of {@link parseJsonl}. */
export interface ParseJsonlOptions extends Omit<ArticleOptions, 'url'>, RejectOptions {
  /** The field with the text of the page. */
  field: string;
  /** The field for the article. Default `'article'`. */
  as?: string;
  /** The field with the address of the page, which gives the site. */
  urlField?: string;
}

/** What happens to records that cannot be converted. */
export interface RejectOptions {
  /**
   * Receives the records that cannot be converted, and removes them from the stream. Without it they stay in place, with a field
   * `_error`. A promise is awaited before the next record; the stream fails with its error, or with one that is thrown.
   */
  onReject?: (reject: Reject) => unknown;
}

const NORMALIZE_JSONL_OPTIONS = ['fields', 'onReject', ...NORMALIZE_OPTIONS];
const PARSE_JSONL_OPTIONS = ['field', 'as', 'urlField', 'reference', 'timeZone', 'normalize', 'onReject'] as const;

function assertRejectOption(onReject: unknown): void {
  if (onReject !== undefined && typeof onReject !== 'function')
    throw new TypeError(`options.onReject: expected a function, got ${kindOf(onReject)}`);
}

/**
 * Creates a stream that normalizes fields of JSON Lines, one line for each line, in order. An unchanged line stays byte for byte, and so
 * do all other characters of a changed line.
 *
 * @throws TypeError or RangeError for a wrong option, with its name and the expected values
 * @example
 * records.pipeThrough(normalizeJsonl({ fields: ['title', 'body', 'meta.*'], digits: 'persian' }));
 */
export function normalizeJsonl(options: NormalizeJsonlOptions): TransformStream<string, string> {
  assertOptions(options, NORMALIZE_JSONL_OPTIONS);
  const { fields, onReject, ...settings } = options;
  assertRejectOption(onReject);
  const normalize = normalizeCounted(createNormalizer(settings));
  return createJsonlStream({ fields: readFields(fields), normalize, article: null, stats: false }, onReject);
}

/**
 * Creates a stream that adds the parsed article of a text field to each record of JSON Lines, see `parseArticle`; `null` if an optional
 * field (`'text?'`) is missing.
 *
 * @throws TypeError or RangeError for a wrong option, with its name and the expected values
 * @example
 * records.pipeThrough(parseJsonl({ field: 'text', urlField: 'url' })); // {"text":"…"} → {"text":"…","article":{…}}
 */
export function parseJsonl(options: ParseJsonlOptions): TransformStream<string, string> {
  assertOptions(options, PARSE_JSONL_OPTIONS);
  const { onReject, ...task } = options;
  assertRejectOption(onReject);
  const article = readArticleTask(task, createNormalizer);
  return createJsonlStream({ fields: [], normalize: (text) => text, article, stats: false }, onReject);
}
