import type { ArticleOptions, NormalizeOptions } from './api/types.js';
import { assertOptions, kindOf } from './core/assert.js';
import { createNormalizer } from './index.js';
import { NORMALIZE_OPTIONS } from './normalize/read-settings.js';
import { createJsonlStream } from './stream/jsonl-stream.js';
import { normalizeCounted, readArticleTask, readFields } from './stream/record-task.js';
import type { Reject } from './stream/rejects.js';
import { createTextStream } from './stream/text-stream.js';

declare global {
  /** Merges with the one of the DOM or Node. Without both it is empty, so that the declarations hold with `lib: ['es2022']` alone. */
  // biome-ignore lint/suspicious/noExplicitAny: the type parameters of the DOM, which declarations that merge must repeat
  interface TransformStream<I = any, O = any> {}
}

export type { Reject, RejectCode } from './stream/rejects.js';

/**
 * A stream that normalizes text as it comes. However the text is cut into chunks, the stream gives what `normalize` gives for all of it.
 *
 * @param options as `normalize` takes them
 * @returns takes and gives strings; for bytes put a `TextDecoderStream` before it
 * @throws TypeError for an unknown option or value, and for `lineBreaks: 'soft'`; the stream fails with a TypeError at a chunk that is no string
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

/** What {@link normalizeJsonl} takes. */
export interface NormalizeJsonlOptions extends NormalizeOptions, RejectOptions {
  /** Names of the fields that hold text, at least one: `'title'`, `'meta.lead'`, `'tags.*'` (each of them), `'lead?'` (where there is one). */
  fields: readonly string[];
}

/** What {@link parseJsonl} takes. */
export interface ParseJsonlOptions extends Omit<ArticleOptions, 'url'>, RejectOptions {
  /** The field that holds the text of the page. */
  field: string;
  /** The field that takes the article. Default `'article'`. */
  as?: string;
  /** The field that holds the address of the page: it names the site. */
  urlField?: string;
}

interface RejectOptions {
  /** Takes the records that cannot be converted out of the stream. Without it they stay in their place, with a field `_error`. */
  onReject?: (reject: Reject) => void;
}

const NORMALIZE_JSONL_OPTIONS = ['fields', 'onReject', ...NORMALIZE_OPTIONS];
const PARSE_JSONL_OPTIONS = ['field', 'as', 'urlField', 'reference', 'timeZone', 'normalize', 'onReject'] as const;

function assertRejectOption(onReject: unknown): void {
  if (onReject !== undefined && typeof onReject !== 'function')
    throw new TypeError(`options.onReject: expected a function, got ${kindOf(onReject)}`);
}

/**
 * A stream that normalizes fields of JSON Lines: a line for a line, in order. Where no text changes, a line stays byte for byte;
 * where one does, all other characters of the line do.
 *
 * @throws TypeError for an option that is wrong, naming it and what it takes
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
 * A stream that adds to each record of JSON Lines the article that a field of it holds, as `parseArticle` reads it; `null` where
 * an optional field (`'text?'`) is not there.
 *
 * @throws TypeError or RangeError for an option that is wrong, naming it and what it takes
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
