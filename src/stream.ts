import { createNormalizer } from './index.js';
import { createJsonlStream } from './stream/jsonl-stream.js';
import { normalizeCounted, readArticleTask, readFields } from './stream/record-task.js';
import type { Reject } from './stream/rejects.js';
import { createTextStream } from './stream/text-stream.js';
import type { ArticleOptions, NormalizeOptions } from './types.js';

export type { Reject, RejectCode } from './stream/rejects.js';

/**
 * A stream that normalizes text as it comes. However the text is cut into chunks, the stream gives what `normalize` gives for all of it.
 *
 * @param options as `normalize` takes them
 * @returns takes and gives strings; for bytes put a `TextDecoderStream` before it
 * @throws TypeError for an unknown option or value; the stream fails with a TypeError at a chunk that is no string
 * @example
 * const { body } = await fetch(url);
 * const text = body.pipeThrough(new TextDecoderStream()).pipeThrough(normalizeStream());
 */
export function normalizeStream(options?: NormalizeOptions): TransformStream<string, string> {
  return createTextStream(createNormalizer(options).normalize);
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

/**
 * A stream that normalizes fields of JSON Lines: a line for a line, in order. Where no text changes, a line stays byte for byte;
 * where one does, all other characters of the line do.
 *
 * @throws TypeError for an option that is wrong, naming it and what it takes
 * @example
 * records.pipeThrough(normalizeJsonl({ fields: ['title', 'body', 'meta.*'], digits: 'persian' }));
 */
export function normalizeJsonl({ fields, onReject, ...options }: NormalizeJsonlOptions): TransformStream<string, string> {
  const normalize = normalizeCounted(createNormalizer(options));
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
export function parseJsonl({ onReject, ...options }: ParseJsonlOptions): TransformStream<string, string> {
  const article = readArticleTask(options, createNormalizer);
  return createJsonlStream({ fields: [], normalize: (text) => text, article, stats: false }, onReject);
}
